import { understandWish } from '../../utils/wishes/understand.ts';
import { CrisisNow } from '../crisis-now.tsx';
import { useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';
import { type Anything, findAll, keyOfAnything } from './find-all.ts';
import type { ProfileChoices } from './profile-choices.ts';
import { facetTitle, titleOf } from './sections.ts';
import { type PickLine, TypeAndPick } from './type-and-pick.tsx';

interface Props {
  choices: ProfileChoices;
  /** The currency of amounts that name none. */
  home: string;
  onPick(found: Anything): void;
}

/** One search over all parts of the profile. What no part knows it sends to where it can be asked. */
export function SearchAll({ choices, home, onPick }: Props) {
  const text = useText();
  const lineOf = (one: Anything): PickLine => {
    const key = keyOfAnything(one);
    switch (one.is) {
      case 'wish': {
        const part = text(facetTitle(one.facet));
        const label = one.importance === 'not' ? text('holds_not', one.choice.label) : one.choice.label;
        return { key, label, note: one.via === null ? part : `${part} · ${text('search_via', one.via)}` };
      }
      case 'price':
        return { key, label: briefLabel(one.wish, home, text), note: text('facet_price') };
      case 'value':
        return { key, label: one.choice.label, note: text('form_values') };
      case 'style':
        return { key, label: one.item.label, note: text('form_style') };
      case 'section':
        return { key, label: text(titleOf(one.section)), note: text('search_open') };
    }
  };
  return (
    <div class="search-all">
      <TypeAndPick
        id="search-all"
        label={text('search_all')}
        placeholder={text('search_all_example')}
        find={(typed) => findAll(choices, typed)}
        lineOf={lineOf}
        onPick={onPick}
        count={(typed, number) => {
          if (number === 0) return understandWish(typed).crisis ? '' : text('search_nowhere');
          return number === 1 ? text('search_count_one') : text('search_count_other', String(number));
        }}
        below={(typed) => understandWish(typed).crisis && <CrisisNow />}
      />
    </div>
  );
}
