import { withoutAccents } from '../../lookup/without-accents.ts';
import { isAmong } from '../../vocabulary/concepts/among.ts';
import type { ConceptId } from '../../vocabulary/concepts/kinds.ts';
import {
  claims,
  credentialLevels,
  phraseOf,
  reasonsAbout,
  type Situation,
  spoken,
  supervised,
  unanswered,
  wanted,
} from '../context.ts';
import { ownWords } from '../own-words.ts';
import { howItSounded, toWeigh, yesOrNo } from './answers.ts';
import { type BankQuestion, byWeight, pressing, TIERS } from './question.ts';

/** Levels that are a licence, a registration, or the way to one. */
const LICENCES = ['independent', 'prescriber', 'supervised', 'student', 'membership', 'doctorate'];
/** Professions that are a licence or a registration by their name, in English, German, Spanish and French, without accents. */
const LICENSED_NAME =
  /ps[iy]ch?(?:olog|iatr|oth?erap|o?anal)|psiquiatr|counsel|therapist|social work|sozialarbeit|trabajador(?:a|es|as)? social|assistante? social|nurse|enfermer|infirmi|physician|arzt|medecin|\bmedic[oa]\b/;

/** A coach or a cleric, or a page that has credentials and no licence among them. */
function noLicence(situation: Situation): 'coach' | 'none' | null {
  const levels = credentialLevels(situation);
  const { profession, credentials, licences } = situation.listing;
  if (licences.length > 0 || /\blicensed\b/i.test(profession)) return null;
  if (LICENCES.some((level) => levels.has(level))) return null;
  if (levels.has('coach') || claims(situation, ['us_clergy', 'biblical', 'coaching'])) return 'coach';
  return LICENSED_NAME.test(withoutAccents([profession, ...credentials].join(' ')).toLowerCase())
    ? null
    : 'none';
}

const TEAM =
  /\b(?:our (?:team|therapists|clinicians|counselors|counsellors|group practice|staff)|we are a (?:group|team|practice)|one of our (?:therapists|clinicians))\b/i;

/** The words by which a listing shows that it stands for several people, or for a company that places them. */
function team(situation: Situation): string | null {
  const [words] = ownWords(situation.listing).flatMap((text) => text.match(TEAM)?.[0] ?? []);
  return words ?? phraseOf(situation, ['group_pool']);
}

const MEETS_ONLINE: readonly ConceptId[] = ['setting_online', 'setting_hybrid'];

/** What the listing says instead of the state. */
const STATE_WHY: Record<string, string> = {
  elsewhere: 'why_state_elsewhere',
  compact: 'why_state_compact',
  office: 'why_state_office',
};

/** Why someone is asked who supervises them: what their page says, or what their letters mean. */
const SUPERVISED_WHY = {
  words: 'why_supervised',
  letters: 'why_supervised_letters',
  state: 'why_supervised_state',
} as const;

export const LICENCE: readonly BankQuestion[] = [
  {
    id: 'q_state',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['state', 'credential:licensed_here'],
    due: (situation) => {
      const states = reasonsAbout(situation, 'state');
      if (states.length > 0)
        return unanswered(wanted(states))
          .sort(byWeight)
          .slice(0, 1)
          .map((reason) => ({
            tier: pressing(reason, TIERS.moneyAndLicence),
            why: STATE_WHY[reason.note ?? ''] ?? 'why_state',
            whySlots: [spoken(reason.wish.concept)],
            reason,
          }));
      // Who has not said where they are may sit anywhere during an online session.
      const online = wanted(reasonsAbout(situation, 'setting')).some(
        ({ wish, verdict }) => isAmong(wish.concept, MEETS_ONLINE) && verdict !== 'conflicts',
      );
      return online
        ? [{ tier: TIERS.useful, why: 'why_state_online', about: ['credential:licensed_here'] }]
        : [];
    },
    answers: yesOrNo('ans_licensed', 'ans_not_licensed', 'ans_will_check'),
  },
  {
    id: 'q_assoc',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: [],
    due: (situation) => {
      const by = supervised(situation);
      if (by === null) return [];
      return [{ why: SUPERVISED_WHY[by], ...(by === 'state' ? { tier: TIERS.useful } : {}) }];
    },
    answers: toWeigh('ans_supervisor_named', 'ans_recorded', 'ans_vague'),
  },
  {
    id: 'q_assoc_move',
    when: ['call', 's1'],
    tier: TIERS.useful,
    resolves: [],
    due: (situation) => {
      const by = supervised(situation);
      return by === null || by === 'state' ? [] : [{ why: 'why_supervised_move' }];
    },
    answers: toWeigh('ans_staying', 'ans_could_follow', 'ans_might_end', 'ans_vague'),
  },
  {
    id: 'q_coach',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: ['credential:licensed'],
    due: (situation) => {
      const found = noLicence(situation);
      if (!found) return [];
      const about = ['credential:licensed'];
      return found === 'coach'
        ? [{ why: 'why_coach', about }]
        : [{ tier: TIERS.useful, why: 'why_no_licence', about }];
    },
    answers: yesOrNo('ans_licensed_therapy', 'ans_not_licensed_therapy', 'ans_vague'),
  },
  {
    id: 'q_group',
    when: ['call'],
    tier: TIERS.moneyAndLicence,
    resolves: [],
    due: (situation) => {
      const phrase = team(situation);
      return phrase === null ? [] : [{ tier: TIERS.wish, why: 'why_team', phrase }];
    },
    answers: howItSounded,
  },
];
