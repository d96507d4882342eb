import { amounts } from '../../utils/fit/amounts.ts';
import type { Verdict } from '../../utils/fit/estimate-types.ts';
import type { KeptLook } from '../../utils/messages/replies.ts';
import type { CompareRow } from '../../utils/shortlist/compare.ts';
import { Mark } from '../marks/mark.tsx';
import { pageText } from '../page-text.ts';
import { questionWords } from '../question-words.ts';
import { type Translate, useText } from '../text.ts';
import { wishId, wishLabel } from '../wish-label.ts';
import { roomWords } from './words.ts';

/** What a row of a comparison is about. */
export function headOf(row: CompareRow, currency: string, text: Translate): string {
  if (row.about === 'room') return text('column_room');
  if (row.about === 'price') return text(row.session === 'couples' ? 'compare_couples' : 'column_price');
  return wishLabel(row.wish, currency, text);
}

/** What to ask of a wish that is not said; `undefined` where nothing is. */
export function askOf({ verdict, wish }: Verdict, { questions }: KeptLook, text: Translate) {
  if (verdict === 'says') return undefined;
  const open = questions.find((question) => question.wish !== null && wishId(question.wish) === wishId(wish));
  return open && questionWords(open, text)?.ask;
}

/** Room and price, in words. */
export function factOf(row: Exclude<CompareRow, { about: 'wish' }>, at: number, text: Translate): string {
  if (row.about === 'room') return roomWords(row.cells[at]?.room ?? 'unsaid', text);
  const { fee, currency } = row.cells[at] ?? { fee: null, currency: '' };
  return fee ? amounts(fee, currency) : text('fact_unsaid');
}

interface Props {
  row: CompareRow;
  /** Whose cell it is: their place among those who are compared. */
  at: number;
  person: KeptLook;
}

/** What one of those who are compared says, or what to ask them. */
export function CompareCell({ row, at, person }: Props) {
  const text = useText();
  if (row.about !== 'wish')
    return (
      <>
        {factOf(row, at, text)}
        {row.about === 'room' && row.cells[at]?.told && <small> {text('compare_told')}</small>}
      </>
    );
  const verdict = row.cells[at];
  if (!verdict) return null;
  const ask = askOf(verdict, person, text);
  return (
    <>
      <Mark kind={verdict.verdict} small />{' '}
      {verdict.phrase !== null && <bdi>{pageText(verdict.phrase, 80)}</bdi>}
      {ask !== undefined && <small> {text('compare_ask', ask)}</small>}
    </>
  );
}
