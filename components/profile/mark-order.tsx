import { MARKS } from '../../utils/fit/badge-says.ts';
import { aboutOf } from '../../utils/profile/change.ts';
import type { Importance, Profile, Wish } from '../../utils/profile/profile.ts';
import { type Translate, useText } from '../text.ts';
import { briefLabel } from '../wish-label.ts';
import { OrderedList } from './ordered-list.tsx';
import { moveWish } from './wishes.ts';

interface Props {
  profile: Profile;
  /** The currency of amounts that name none. */
  home: string;
  onChange(profile: Profile, words: string): void;
}

/** The wishes that have a mark, in its order: musts, then what is nice. */
export function marked({ wishes }: Profile): Wish[] {
  const of = (wanted: Importance) => wishes.filter(({ importance }) => importance === wanted);
  return [...of('must'), ...of('nice')];
}

/** That order in a line: "1 Anxiety · 2 Online". */
export function holdsInOrder(wishes: readonly Wish[], home: string, text: Translate): string {
  return wishes
    .slice(0, MARKS)
    .map((wish, at) => `${at + 1} ${briefLabel(wish, home, text)}`)
    .join(' · ');
}

/** The order of the marks on a badge, which is that of the wishes, to be changed. */
export function MarkOrder({ profile, home, onChange }: Props) {
  const text = useText();
  const all = marked(profile);
  const musts = all.filter(({ importance }) => importance === 'must');
  const label = (wish: Wish) => briefLabel(wish, home, text);
  const move = (about: string, by: number) => {
    const next = moveWish(profile, about, by);
    const at = marked(next).findIndex((wish) => aboutOf(wish) === about);
    const wish = marked(next)[at];
    if (wish) onChange(next, text('value_moved', label(wish), String(at + 1)));
  };
  const part = (title: string, some: readonly Wish[], start: number) =>
    some.length > 0 && (
      <section class="picker">
        <h3>{title}</h3>
        <OrderedList
          label={title}
          start={start}
          items={some.map((wish) => ({ id: aboutOf(wish), label: label(wish) }))}
          onMove={move}
        />
      </section>
    );
  return (
    <>
      {part(text('popup_musts'), musts, 1)}
      {part(text('popup_nices'), all.slice(musts.length), musts.length + 1)}
      {all.length > MARKS && <p class="quiet">{text('order_more', String(MARKS))}</p>}
    </>
  );
}
