import type { ConceptId } from '../vocabulary/concepts/kinds.ts';
import { type Situation, settles } from './context.ts';
import { ownWords } from './own-words.ts';

/** What on a page answers a question, where that is no wish's own verdict. Any of them does. */
export interface PageAnswer {
  /** Facts, stated or denied. */
  readonly concepts?: readonly ConceptId[];
  /** Fields that hold it. */
  readonly fields?: readonly 'registerNumber'[];
  /** The therapist's own words, in English, German, French or Spanish, where no fact of ours says it. */
  readonly words?: RegExp;
}

/**
 * Question by question, what answers it on a page. Of a question that is not here either the verdict on its wish is the
 * answer, or no page can give it: a test says which, for each of the bank.
 */
export const ANSWERED_BY: Readonly<Record<string, PageAnswer>> = {
  q_cancel: {
    words:
      /\b(?:cancel\w*|missed|no[- ]shows?|absag\w*|ausfall\w*|annul\w*)\b[^.!?]{0,60}\b(?:notice|hours?|fees?|charged?|polic(?:y|ies)|stunden|honorar|heures?|horas?)\b|\b(?:hours?|stunden|heures|horas)\b[^.!?]{0,30}\b(?:cancel\w*|absag\w*|annul\w*)/i,
  },
  q_progress: {
    words:
      /\b(?:measurement[- ]based|feedback[- ]informed|outcome (?:measures?|monitoring|tracking)|(?:measur|track|monitor|review|check|look)\w* (?:in |on |at )?(?:your |our |the )?(?:outcomes?|progress)|progress (?:reviews?|checks?))\b/i,
  },
  q_often: {
    concepts: ['freq_weekly', 'intensive'],
    words:
      /\b(?:every (?:other|two|second) weeks?|every week|bi-?weekly|fortnightly|(?:once|twice|three times) (?:a|per|each) week|weekly (?:sessions?|appointments?)|wöchentlich\w*|alle zwei wochen|fois par semaine|hebdomadaires?|toutes les (?:deux )?semaines|(?:vez|veces) (?:por|a la) semana|semanal(?:es)?|quincenal(?:es)?)\b/i,
  },
  q_away: {
    words:
      /\b(?:cover(?:s|ed|age)? (?:for me )?(?:when|while|during)|(?:when|while) I am (?:away|on (?:leave|vacation|holiday))|locum|urlaubsvertretung)\b/i,
  },
  q_consult: {
    concepts: ['consult_free'],
    words:
      /\b(?:first|initial|introductory) (?:phone )?(?:calls?|sessions?|consultations?|meetings?)\b[^.!?]{0,40}(?:[$£€]|\b(?:fee|charged?|costs?)\b)/i,
  },
  q_med: {
    concepts: ['medication', 'medication_issue'],
    words:
      /\b(?:coordinat|collaborat|consult|partner|liais|zusammen|collabor|coordin|lien)\w*\b[^.!?]{0,50}\b(?:prescrib\w*|psychiatr\w*|psiquiatr\w*|physicians?|primary care|doctors?|ärzt\w*|médecins?|médicos?)|\bwork\w* (?:\w+ )?with (?:(?:your|their|other|local) (?:\w+ )?(?:psychiatrist|physician|doctor)|prescrib|psychiatrist)/i,
  },
  // The number of a crisis line stands on most pages, and says nothing of what this therapist does.
  q_risk: {
    concepts: ['after_hours'],
    words:
      /\bbetween sessions\b[^.!?]{0,60}\b(?:reach\w*|call|phone|text|message|contact)|\b(?:reach\w*|call|phone|text|message|contact)\b[^.!?]{0,40}\bbetween sessions\b|\b(?:not|no)\b[^.!?]{0,30}\b(?:crisis|emergency) (?:services?|care|support|line)\b/i,
  },
  q_coach: {
    fields: ['registerNumber'],
    words:
      /(?<!\bnot (?:a |an |yet )?)\b(?:(?:registered|accredited|licensed|chartered) (?:\w+ ){0,3}(?:members?|psychotherapists?|therapists?|counsell?ors?|psychologists?|social workers?|with|by)\b|approb(?:iert|ation)|heilpraktiker|colegiad[oa]\b|adeli\b|rpps\b)/i,
  },
  q_method_generic: {
    words:
      /\b(?:in|during|at) (?:our|the|your) first (?:few )?(?:sessions?|meetings?|appointments?|hours?)\b|\bim erstgespräch\b|\bin der ersten (?:sitzung|stunde)\b|\b(?:lors|au cours) d(?:e la|u) premi(?:ère|er) (?:séance|entretien|rendez-vous)|\ben la primera (?:sesión|cita|consulta)\b/i,
  },
  q_style_length: {
    concepts: ['length_short', 'length_long', 'brief', 'sfbt'],
    words:
      /\b(?:most|typical(?:ly)?|usual(?:ly)?|on average|often)\b[^.!?]{0,50}\b(?:\d{1,2}|six|eight|ten|twelve|sixteen|twenty|several) (?:sessions|months)\b/i,
  },
};

/** Whether the page itself answers a question of the bank, so that nobody is asked what their page has said. */
export function isAnsweredOnPage(id: string, situation: Situation): boolean {
  const answer = Object.hasOwn(ANSWERED_BY, id) ? ANSWERED_BY[id] : undefined;
  if (!answer) return false;
  const { concepts = [], fields = [], words } = answer;
  const { listing } = situation;
  return (
    settles(situation, concepts) ||
    fields.some((field) => listing[field] !== '') ||
    (words !== undefined && ownWords(listing).some((text) => words.test(text)))
  );
}
