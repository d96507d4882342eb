import { A, type RuleName } from '../evidence/assumptions.ts';
import { own } from '../lookup/own.ts';
import type { ConceptWish } from '../profile/profile.ts';
import { isId } from '../vocabulary/concepts/among.ts';
import { isOf } from '../vocabulary/concepts/concepts.ts';
import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import type { Fact } from '../vocabulary/tagger/facts.ts';
import { unticked } from './chance.ts';
import { worthOfTick } from './claims.ts';
import { BASE_RATES, type Rates } from './rates.ts';

/** How likely a yes is where the listing has no field that could say so: 0…1, and the rule that says it. */
export function prior(wish: ConceptWish, facts: readonly Fact[], rates: Rates): Prior {
  switch (wish.facet) {
    case 'topic':
    case 'approach':
    case 'age':
    case 'format':
      return listed(wish, rates);
    case 'plan':
      return priorBy(takesInsurance(facts) ? 'planWithInsurance' : 'planSilent');
    case 'language':
      return priorBy(own(LANGUAGES, wish.concept) ?? 'otherLanguage');
    case 'setting':
      if (!isOf(wish.concept, 'setting')) return listed(wish, rates);
      return priorBy(isId(wish.concept, 'setting_online') ? 'online' : 'inPerson');
    case 'state':
    case 'place':
    case 'profession':
      return priorBy('stateUnknown');
    case 'hours':
      return priorBy(own(HOURS, wish.concept) ?? 'evening');
    case 'comfort':
      return priorBy(
        own(COMFORT_RULES, wish.concept) ?? (isOf(wish.concept, 'affirming') ? 'affirming' : 'identity'),
      );
  }
}

/** As often as it is listed. */
function listed({ concept }: ConceptWish, rates: Rates): Prior {
  return {
    mid: beforeTheList(rates(concept, 'listed'), BASE_RATES(concept, 'listed')),
    rule: 'tickMidCommon',
  };
}

export interface Prior {
  mid: number;
  rule: RuleName;
}

function priorBy(rule: RuleName): Prior {
  return { mid: A[rule], rule };
}

/** Listed or not, each as often as it happens: so a tick that nearly everyone has hardly moves it. */
function beforeTheList(rate: number, uncapped: number): number {
  return rate * worthOfTick(rate).mid + (1 - rate) * unticked(rate, uncapped).mid;
}

function takesInsurance(facts: readonly Fact[]): boolean {
  return facts.some(({ id, status }) => isId(id, 'ins_yes') && status === 'stated');
}

const LANGUAGES: Readonly<Partial<Record<ConceptId, RuleName>>> = { lang_en: 'english', lang_es: 'spanish' };
const HOURS: Readonly<Partial<Record<ConceptId, RuleName>>> = {
  hours_evening: 'evening',
  hours_weekend: 'weekend',
  hours_daytime_only: 'daytimeOnly',
};
const COMFORT_RULES: Readonly<Partial<Record<ConceptId, RuleName>>> = {
  g_woman: 'woman',
  g_man: 'man',
  g_nonbinary: 'nonbinary',
  g_trans: 'trans',
};
