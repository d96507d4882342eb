import { amounts } from '../../utils/fit/amounts.ts';
import type { Note, Verdict } from '../../utils/fit/estimate-types.ts';
import type { PanelPerson } from '../../utils/messages/panel.ts';
import { spoken } from '../../utils/questions/context.ts';
import type { MessageKey, Translate } from '../text.ts';

/** What stands around a verdict. */
export interface Around {
  verdicts: readonly Verdict[];
  listed: PanelPerson['listed'];
  /** That of the page's prices. */
  currency: string;
}

/** Notes that have one sentence each, whatever the verdict. */
const NOTES: Partial<Record<Note, MessageKey>> = {
  weak: 'explain_weak',
  ages: 'explain_ages',
  family: 'explain_family',
  office: 'explain_office',
  elsewhere: 'explain_elsewhere',
  compact: 'explain_compact',
  zone: 'explain_zone',
  supervised: 'explain_supervised',
  licence: 'explain_licence',
  range: 'explain_range',
  other: 'explain_other',
  currency: 'explain_currency',
  told: 'explain_told',
};

/** What a verdict means beside its mark and its words, in a few words of ours; `null` where these say it all. */
export function explain(verdict: Verdict, around: Around, text: Translate): string | null {
  const { note, wish } = verdict;
  if (wish.importance === 'not') return explainMustNot(verdict, text);
  if (note === 'related' && verdict.related !== null) return text('explain_related', spoken(verdict.related));
  if (note === 'planListed') return explainPlan(verdict, around, text);
  if (note === 'reduced') return text(reducedKey(verdict));
  const key = note === null ? undefined : NOTES[note];
  if (key) return text(key);
  if (verdict.verdict === 'unlisted') return explainList(verdict, around, text);
  if (verdict.verdict === 'silent') return text('explain_silent');
  return verdict.verdict === 'no' ? explainNo(verdict, around, text) : null;
}

function explainMustNot({ verdict }: Verdict, text: Translate): string {
  if (verdict === 'no') return text('explain_offered');
  return text(verdict === 'says' ? 'explain_not_offered' : 'explain_silent');
}

function reducedKey({ verdict, phrase }: Verdict): MessageKey {
  if (verdict === 'says') return 'explain_reduced_says';
  return phrase === null ? 'explain_reduced_unpriced' : 'explain_reduced';
}

function explainPlan({ phrase }: Verdict, { verdicts }: Around, text: Translate): string {
  const plan = verdicts.find(({ wish, verdict }) => wish.facet === 'plan' && verdict === 'says')?.wish;
  const name = plan && plan.facet !== 'price' ? spoken(plan.concept) : '';
  return text('explain_plan_listed', name, phrase ?? '');
}

function explainList({ where }: Verdict, { listed }: Around, text: Translate): string {
  const plans = where === 'insurance' ? (listed.insurance ?? 0) : 0;
  if (plans === 1) return text('explain_one_plan');
  return plans > 1 ? text('explain_plans', String(plans)) : text('explain_unlisted');
}

function explainNo({ wish, phrase }: Verdict, { currency }: Around, text: Translate): string | null {
  if (wish.facet !== 'price') return phrase === null ? text('explain_no') : null;
  return text('explain_limit', amounts([wish.max, wish.max], wish.currency ?? currency));
}

/** Where the words stood, in ours. `page`: on their card, or on their profile too. */
export function whereWords(
  { where, amongTicks, note }: Verdict,
  sawProfile: boolean,
  text: Translate,
): string | null {
  if (where === null) return null;
  if (note === 'filter' || where === 'askedFor') return text('where_filter');
  if (where === 'statement') return text('where_statement');
  if (amongTicks !== null) return text('where_ticks', String(amongTicks));
  if (where === 'specialties') return text('where_top');
  return text(sawProfile ? 'where_page' : 'where_card');
}
