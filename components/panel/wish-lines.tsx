import type { PanelRow } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { Mark } from '../marks/mark.tsx';
import { useText } from '../text.ts';
import { wishId, wishLabel } from '../wish-label.ts';
import { type Around, explain, whereWords } from './explain.ts';
import { Quote } from './quote.tsx';

interface Props {
  wishes: readonly Wish[];
  row: PanelRow;
  /** `null` until more than the marks is known of them. */
  around: Around | null;
}

const IMPORTANCES = ['must', 'nice', 'not'] as const;

/** The one list of what the user asked for, in their order: the mark first, then the listing's words and what they mean. */
export function WishLines({ wishes, row, around }: Props) {
  const text = useText();
  return (
    <section class="wish-lines" aria-label={text('wish_lines')}>
      {IMPORTANCES.map((part) => {
        const inPart = wishes.flatMap((wish, index) => (wish.importance === part ? [index] : []));
        return inPart.length === 0 ? null : (
          <section key={part}>
            <h3>{text(`part_${part}`)}</h3>
            <ul>
              {inPart.map((index) => (
                <WishLine key={index} index={index} wishes={wishes} row={row} around={around} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function WishLine({ wishes, row, around, index }: Props & { index: number }) {
  const text = useText();
  const wish = wishes[index];
  if (!wish) return null;
  const verdict = around?.verdicts[index];
  const words = verdict && around ? explain(verdict, around, text) : null;
  const first = verdict?.verdict === 'near' && verdict.wish.facet !== 'price';
  const note = words !== null && <p class="quiet">{words}</p>;
  return (
    <li key={wishId(wish)}>
      <Mark kind={row.marks[index] ?? null} />
      <p class="wish-name">{wishLabel(wish, around?.currency ?? '', text)}</p>
      {first && note}
      {verdict && verdict.phrase !== null && (
        <Quote
          phrase={verdict.phrase}
          deciding={verdict.deciding}
          where={whereWords(verdict, row.sawProfile, text)}
        />
      )}
      {!first && note}
    </li>
  );
}
