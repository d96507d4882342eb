import { type Answer, type FieldName, type Listing, TICK_FIELDS } from '../../listing/listing.ts';
import { lazily } from '../../lookup/lazily.ts';
import { withoutAccents } from '../../lookup/without-accents.ts';
import { conceptOf, conceptsOf, isNoPlan } from '../concepts/concepts.ts';
import type { ConceptId } from '../concepts/kinds.ts';
import { credentialsIn } from './extractors/licence.ts';
import type { Fact, Status, Strength } from './facts.ts';
import { tagText } from './tagger.ts';
import { type LabelField, resolveTick } from './ticks.ts';

const STRENGTH: Record<Strength, number> = { top: 3, field: 2, statement: 1, tick: 0 };
const RANK_IN_LISTING: Record<Status, number> = { stated: 2, denied: 1, weak: 0 };

function fact(id: ConceptId, status: Status, strength: Strength, phrase: string, field: FieldName): Fact[] {
  const concept = conceptOf(id);
  return concept === undefined ? [] : [{ id, kind: concept.kind, status, strength, phrase, field }];
}

function tickFacts(labels: readonly string[], field: LabelField): Fact[] {
  const strength: Strength = field === 'specialties' ? 'top' : field === 'insurance' ? 'field' : 'tick';
  return labels.flatMap((label) =>
    resolveTick(label, field).flatMap(({ id, status }) => fact(id, status, strength, label, field)),
  );
}

function answer(value: Answer, id: ConceptId, field: FieldName): Fact[] {
  if (value === 'unknown') return [];
  return fact(id, value === 'yes' ? 'stated' : 'denied', 'field', value, field);
}

function availabilityFacts({ availability }: Listing): Fact[] {
  const say = (id: ConceptId, status: Status) => fact(id, status, 'field', availability, 'availability');
  if (availability === 'accepting') return say('status_open', 'stated');
  if (availability === 'waitlist') return say('status_waitlist', 'stated');
  return availability === 'closed'
    ? [...say('status_closed', 'stated'), ...say('status_open', 'denied')]
    : [];
}

function insuranceFacts(listing: Listing): Fact[] {
  const facts = [...answer(listing.acceptsInsurance, 'ins_yes', 'acceptsInsurance')];
  if (listing.acceptsInsurance === 'no')
    facts.push(...fact('ins_none', 'stated', 'field', 'no', 'acceptsInsurance'));
  const plans = tickFacts(listing.insurance ?? [], 'insurance');
  const taken = plans.find(
    (plan) => plan.kind === 'insurer' && plan.status === 'stated' && !isNoPlan(plan.id),
  );
  if (taken) facts.push(...fact('ins_yes', 'stated', 'field', taken.phrase, 'insurance'));
  return [...facts, ...plans];
}

function moneyFacts(listing: Listing): Fact[] {
  const fee = (range: Listing['feeIndividual'], id: ConceptId, field: FieldName) => {
    if (range === null) return [];
    return fact(
      id,
      'stated',
      'field',
      range[0] === range[1] ? String(range[0]) : `${range[0]}-${range[1]}`,
      field,
    );
  };
  return [
    ...fee(listing.feeIndividual, 'fee_individual', 'feeIndividual'),
    ...fee(listing.feeCouples, 'fee_couple', 'feeCouples'),
    ...answer(listing.slidingScale, 'sliding', 'slidingScale'),
    ...answer(listing.freeConsultation, 'consult_free', 'freeConsultation'),
  ];
}

const statesByName = lazily(
  () =>
    new Map(
      conceptsOf('state').flatMap((state) => [
        [state.label.toLowerCase(), state.id] as const,
        [state.id.slice('state_'.length), state.id] as const,
      ]),
    ),
);
const SUBJECT_PRONOUNS: readonly (readonly [ConceptId, RegExp])[] = [
  ['g_woman', /\bshe\b/i],
  ['g_man', /\bhe\b/i],
  ['g_nonbinary', /\bthey\b/i],
];
/** Professions that are a licence by their name, in small letters without accents. */
const PROFESSIONS: readonly (readonly [RegExp, ConceptId])[] = [
  [/^(?:medical |prescribing )?psychologist$/, 'us_psychologist'],
  [/psychiat(?:rist|re|er)|psiquiatra|arzt(?:in)? fur psych|arztliche/, 'us_psychiatrist'],
  [/nurse practitioner/, 'us_pmhnp'],
  [/marriage (?:and|&) family therapist/, 'us_lmft'],
];

function personFacts(listing: Listing): Fact[] {
  const { profession, pronouns } = listing;
  const named = withoutAccents(profession.trim()).toLowerCase();
  return [
    ...listing.region.split(/[,;/|]/).flatMap((name) => {
      const state = statesByName().get(name.trim().toLowerCase());
      return state === undefined ? [] : fact(state, 'stated', 'field', name.trim(), 'region');
    }),
    ...listing.credentials.flatMap((text) =>
      credentialsIn(text, true).flatMap(({ id }) => fact(id, 'stated', 'field', text, 'credentials')),
    ),
    // With what stands beside it: "Registered Psychotherapist (Qualifying)" is none yet.
    ...credentialsIn(profession, true).flatMap(({ id, from }) =>
      fact(id, 'stated', 'field', /^[^,;|]*/.exec(profession.slice(from))?.[0] ?? '', 'profession'),
    ),
    ...PROFESSIONS.flatMap(([words, id]) =>
      words.test(named) ? fact(id, 'stated', 'field', profession, 'profession') : [],
    ),
    ...SUBJECT_PRONOUNS.filter(([, word]) => word.test(pronouns)).flatMap(([id]) =>
      fact(id, 'stated', 'field', pronouns, 'pronouns'),
    ),
    ...(listing.yearsInPractice === null
      ? []
      : fact('years', 'stated', 'field', String(listing.yearsInPractice), 'yearsInPractice')),
    ...(listing.verified === 'yes' ? fact('verify_badge', 'stated', 'field', 'yes', 'verified') : []),
  ];
}

/** Keeps the strongest fact of a concept in a field; a denial is kept beside a claim. */
function strongest(facts: readonly Fact[]): Fact[] {
  const kept = new Map<string, Fact>();
  for (const each of facts) {
    const key = `${each.id} ${each.field} ${each.status === 'denied'}`;
    const known = kept.get(key);
    const stronger =
      known === undefined ||
      RANK_IN_LISTING[each.status] > RANK_IN_LISTING[known.status] ||
      (RANK_IN_LISTING[each.status] === RANK_IN_LISTING[known.status] &&
        STRENGTH[each.strength] > STRENGTH[known.strength]);
    if (stronger) kept.set(key, each);
  }
  return [...kept.values()];
}

/**
 * Everything that one listing says, with the words that say it and the field they stand in.
 * Nothing is taken from a name, and nothing from what a listing does not say.
 */
export function factsOf(listing: Listing): Fact[] {
  const statement = tagText(listing.statement).flatMap(({ id, status, span }) =>
    fact(id, status, 'statement', span, 'statement'),
  );
  return strongest([
    ...TICK_FIELDS.flatMap((field) => tickFacts(listing[field], field)),
    ...answer(listing.online, 'setting_online', 'online'),
    ...answer(listing.inPerson, 'setting_in_person', 'inPerson'),
    ...availabilityFacts(listing),
    ...insuranceFacts(listing),
    ...moneyFacts(listing),
    ...personFacts(listing),
    ...statement,
  ]);
}
