import { amounts } from '../../utils/fit/amounts.ts';
import type { Verdict } from '../../utils/fit/estimate-types.ts';
import type { PanelRow } from '../../utils/messages/panel.ts';
import { spoken } from '../../utils/questions/context.ts';
import { pageText } from '../page-text.ts';
import type { Translate } from '../text.ts';
import { briefLabel } from '../wish-label.ts';

/** So much of a listing's words stands in a row. In characters. */
const LONGEST_IN_WHY = 52;
const BEFORE = 16;

/** The one reason of a row, in a few words: theirs where there are any. */
export function whyWords({ why, lead }: PanelRow, currency: string, text: Translate): string {
  if (why) return verdictWords(why, currency, text);
  if (!lead) return text('row_nothing');
  const words = wholeWords(lead.words);
  return lead.kind === 'topics' ? text('row_topics', apart(words)) : apart(`“${words}”`);
}

function verdictWords(verdict: Verdict, currency: string, text: Translate): string {
  const { wish, note, related, amongTicks, where } = verdict;
  if (wish.facet === 'price')
    return text('row_limit', amounts([wish.max, wish.max], wish.currency ?? currency));
  const label = briefLabel(wish, currency, text);
  if (verdict.verdict === 'no') {
    if (wish.importance === 'not') return text('row_offers', label);
    return verdict.deciding === null ? text('row_otherwise', label) : around(verdict);
  }
  // What is near is marked so; their own words tell one from the other.
  if (verdict.verdict === 'near' && where === 'statement' && verdict.phrase !== null) return around(verdict);
  if (note === 'related' && related !== null) return text('explain_related', spoken(related));
  if (note === 'weak') return text('row_mentions', label);
  if (verdict.verdict === 'near') return text('row_near', label);
  if (amongTicks !== null) return text('row_tick', label, String(amongTicks));
  if (where === 'specialties') return text('row_top', label);
  return verdict.phrase === null || note === 'filter' ? text('row_says', label) : around(verdict);
}

/** The words that decide, with what stands around them. */
function around({ phrase, deciding }: Verdict): string {
  const words = pageText(phrase ?? '', 400);
  const at = Math.max(0, words.indexOf(pageText(deciding ?? '', 400)));
  const cut = at > BEFORE ? words.indexOf(' ', at - BEFORE) + 1 : 0;
  return apart(`“${cut > 0 ? '…' : ''}${wholeWords(words.slice(cut))}”`);
}

/** Cut between two words. */
function wholeWords(words: string): string {
  const whole = pageText(words, 400);
  if (whole.length <= LONGEST_IN_WHY) return whole;
  const end = whole.lastIndexOf(' ', LONGEST_IN_WHY);
  return `${whole.slice(0, end > 0 ? end : LONGEST_IN_WHY).replace(/[,;:]$/, '')}…`;
}

/** A page's words run their own way inside ours: between two marks that keep them apart. */
const apart = (words: string) => `\u2068${words}\u2069`;
