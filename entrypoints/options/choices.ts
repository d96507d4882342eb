import type { Choice, ProfileChoices } from '../../components/profile/profile-choices.ts';
import { type Concept, conceptOf, conceptsOf } from '../../utils/vocabulary/concepts/concepts.ts';
import type { ConceptId, Subkind } from '../../utils/vocabulary/concepts/kinds.ts';
import { plainLabel } from '../../utils/vocabulary/concepts/plain-label.ts';
import { PROFILE_ITEMS } from '../../utils/vocabulary/concepts/profile-items.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';

const choiceOfConcept = ({ id, label, aliases, layWords }: Concept): Choice => ({
  id,
  label: plainLabel(label),
  words: [label, ...aliases, ...layWords],
});
const named = (ids: readonly ConceptId[]): Choice[] =>
  ids
    .map(conceptOf)
    .filter((concept) => concept !== undefined)
    .map(choiceOfConcept);
const ofSubkind = (kind: Concept['kind'], ...subkinds: Subkind[]) =>
  conceptsOf(kind)
    .filter(({ subkind }) => subkinds.includes(subkind))
    .map(choiceOfConcept);

/** Ways of working that say how someone is received, or in whose name: wished for as comfort, not as a method. */
const AFFIRMING: readonly ConceptId[] = [
  'lgbtq_affirming',
  'gender_affirming',
  'neurodiversity_affirming',
  'haes',
  'culturally_sensitive',
];
const FAITH_FRAMES: readonly ConceptId[] = [
  'christian',
  'biblical',
  'pastoral',
  'islamic',
  'jewish_frame',
  'spiritual_integrated',
];
const NO_METHODS = new Set<ConceptId>([
  ...AFFIRMING,
  ...FAITH_FRAMES,
  'supervision',
  'coaching',
  'evidence_based',
]);

/** Everything that can be wished for, from the vocabulary. */
export const CHOICES: ProfileChoices = {
  facets: {
    topic: conceptsOf('issue').map(choiceOfConcept),
    approach: conceptsOf('approach')
      .filter(({ id }) => !NO_METHODS.has(id))
      .map(choiceOfConcept),
    setting: named([
      'setting_online',
      'setting_in_person',
      'acc_step_free',
      'acc_chat',
      'sliding',
      'superbill',
      'consult_free',
      'status_open',
      'status_waitlist',
    ]),
    plan: ofSubkind('insurer', 'payer', 'public', 'eap', 'network', 'tpa'),
    state: conceptsOf('state').map(choiceOfConcept),
    language: conceptsOf('language').map(choiceOfConcept),
    age: ofSubkind('population', 'age'),
    format: ofSubkind('population', 'participants'),
    place: [],
    profession: conceptsOf('profession').map(choiceOfConcept),
    hours: named(['hours_evening', 'hours_weekend', 'hours_daytime_only']),
  },
  comfort: {
    gender: ofSubkind('identity', 'clinician_gender'),
    background: ofSubkind('identity', 'clinician_ethnicity'),
    faith: [...ofSubkind('identity', 'faith'), ...named(FAITH_FRAMES)],
    experience: ofSubkind('identity', 'lived_experience'),
    affirming: named(AFFIRMING),
  },
  common: {
    topic: [
      'anxiety',
      'depression',
      'relationship',
      'trauma',
      'grief',
      'adhd',
      'ocd',
      'self_esteem',
      'stress',
      'lgbtq',
    ],
    approach: ['cbt', 'emdr', 'psychodynamic', 'dbt', 'act', 'ifs', 'erp', 'gottman'],
    plan: ['aetna', 'bcbs', 'cigna', 'united', 'optum', 'kaiser', 'medicaid', 'medicare'],
    language: ['lang_es', 'lang_zh-cmn', 'lang_fr', 'lang_ar'],
    state: ['state_ca', 'state_ny', 'state_tx', 'state_fl'],
  },
  style: PROFILE_ITEMS.map(({ id, axis, situation, first, second }) => ({
    id,
    axis,
    label: situation,
    poleNegative: first,
    polePositive: second,
  })),
  values: VALUES.map(({ id, label, words }) => ({ id, label, words: [...words] })),
};
