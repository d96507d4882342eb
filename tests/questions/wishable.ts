import type { ConceptFacet, ConceptWish } from '../../utils/profile/profile.ts';
import { allConcepts, type Concept, isNoPlan } from '../../utils/vocabulary/concepts/concepts.ts';
import type { ConceptId, Town } from '../../utils/vocabulary/concepts/kinds.ts';

const ids = (holds: (concept: Concept) => boolean): readonly ConceptId[] =>
  allConcepts()
    .filter(holds)
    .map(({ id }) => id);

/** Ways of working that stand for comfort: how someone is received, or in whose name. */
const RECEIVED: readonly ConceptId[] = [
  'lgbtq_affirming',
  'gender_affirming',
  'neurodiversity_affirming',
  'haes',
  'culturally_sensitive',
  'christian',
  'biblical',
  'pastoral',
  'islamic',
  'jewish_frame',
  'spiritual_integrated',
];

/** Everything that a profile can wish for, by facet. */
export const WISHABLE: Readonly<Record<ConceptFacet, readonly ConceptWish['concept'][]>> = {
  topic: ids(({ kind }) => kind === 'issue'),
  approach: ids(({ kind, id }) => kind === 'approach' && !RECEIVED.includes(id)),
  setting: [
    'setting_online',
    'setting_in_person',
    'setting_hybrid',
    'setting_home',
    ...ids(({ subkind }) => subkind === 'access'),
    'sliding',
    'pro_bono',
    'consult_free',
    'status_open',
    'status_waitlist',
    'freq_weekly',
    'length_short',
  ],
  plan: ids(({ kind, id }) => kind === 'insurer' && !isNoPlan(id)),
  state: ids(({ kind }) => kind === 'state'),
  language: ids(({ kind }) => kind === 'language'),
  age: ids(({ kind, subkind }) => kind === 'population' && subkind !== 'participants'),
  format: ids(({ kind, subkind }) => kind === 'population' && subkind === 'participants'),
  hours: ['hours_evening', 'hours_weekend', 'hours_daytime_only'],
  place: ['Asheville', 'El Paso'] as Town[],
  profession: ids(({ kind }) => kind === 'profession'),
  comfort: [...ids(({ kind }) => kind === 'identity'), ...RECEIVED],
};

export const FACETS = Object.keys(WISHABLE) as ConceptFacet[];
