import type { Status } from '../facts.ts';
import type { Tongue } from './tongue.ts';

/** A fact at a place of a sentence. */
export interface Found {
  id: string;
  status: Status;
  from: number;
  to: number;
}

const AMOUNT =
  /(?:€\s?\d{2,3}|\b\d{2,3}(?:,\d\d)?(?:\s?(?:-|bis|a|y)\s?\d{2,3})?\s?(?:€|euros?\b|eur\b|chf\b|francs\b))/g;
const OTHER_FEE =
  /\b(?:bono|paket|forfait|kurs|ausfall|erstgesprach|primera|premier|bilan|taller|workshop)\b[^.;]{0,20}$/;
const COUPLE = /\b(?:paar\w*|couples?|parejas?)\b[^.;]{0,70}$/;

const NUMBER =
  '(?:\\d{1,2}|zehn|zwolf|funfzehn|zwanzig|dreisig|dix|douze|quinze|vingt|trente|diez|doce|quince|veinte|treinta|muchos)';
const YEARS: Record<Tongue, RegExp> = {
  de: new RegExp(
    `\\b(?:seit (?:uber |mehr als |rund )?)?${NUMBER} jahren? (?:berufs)?(?:erfahrung|praxis|tatigkeit)|\\bseit (?:uber |mehr als )?${NUMBER} jahren\\b|\\b${NUMBER} jahre (?:berufs)?erfahrung`,
    'g',
  ),
  fr: new RegExp(
    `\\b${NUMBER} (?:ans|annees) (?:d'experience|de pratique|d'exercice)|\\bdepuis (?:plus de )?${NUMBER} ans\\b`,
    'g',
  ),
  es: new RegExp(
    `\\b${NUMBER} anos (?:de (?:experiencia|practica)|acompanando|trabajando|atendiendo|ejerciendo)(?: a \\w+)?|\\bdesde hace (?:mas de )?${NUMBER} anos\\b`,
    'g',
  ),
};
const FIRST_FREE: Record<Tongue, RegExp> = {
  de: /\b(?:erst|vor|kennenlern)gesprach\w* (?:ist|sind) (nicht )?(?:kostenlos|kostenfrei|gratis)\b/g,
  fr: /\bpremiere? (?:entretien|rendez-vous|echange|appel|seance|contact)(?: \w+){0,2}? (?:est |n'est (pas ))?(?:gratuite?|offerte?)\b/g,
  es: /\bprimera (?:sesion|consulta|entrevista|llamada)(?: \w+){0,2}? (no )?es (?:gratuita|gratis)\b/g,
};
const FULL =
  /\b(?:praxis|warteliste|agenda|cabinet|planning|consulta) (?:ist |est |esta )?(?:derzeit |actuellement |actualmente )?(?:ausgebucht|voll|complete?|completa|llena|cerrada)\b|\baufnahmestopp\b|\b(?:derzeit|aktuell) (?:ausgebucht|voll belegt)\b|\bagenda (?:completa|llena|cerrada)\b/g;
const ONLY_ADULTS =
  /\b(?:nur|ausschlieslich) (?:fur |mit )?erwachsene\w*|\b(?:uniquement|exclusivement|seulement) (?:les |des |aux )?adultes\b|\badultes (?:uniquement|seulement)\b|\b(?:solo|solamente|unicamente|exclusivamente) (?:a |con |para )?(?:personas )?adult[oa]s\b/g;

/** Prices, years of practice, a full practice and adults only: what is said with figures or whole phrases. */
export function figuresIn(lower: string, tongue: Tongue): Found[] {
  const found: Found[] = [];
  const add = (id: string, status: Status, from: number, text: string) =>
    found.push({ id, status, from, to: from + text.trimEnd().length });
  for (const { 0: text, index } of lower.matchAll(AMOUNT)) {
    const before = lower.slice(Math.max(0, index - 100), index);
    if (OTHER_FEE.test(before)) continue;
    add(COUPLE.test(before) ? 'fee_couple' : 'fee_individual', 'stated', index, text);
  }
  for (const { 0: text, index } of lower.matchAll(YEARS[tongue])) add('years', 'stated', index, text);
  for (const match of lower.matchAll(FIRST_FREE[tongue]))
    add('consult_free', match[1] === undefined ? 'stated' : 'denied', match.index, match[0]);
  for (const { 0: text, index } of lower.matchAll(FULL))
    add(
      /^warteliste/.test(text) ? 'status_waitlist' : 'status_closed',
      /^warteliste/.test(text) ? 'denied' : 'stated',
      index,
      text,
    );
  for (const { 0: text, index } of lower.matchAll(ONLY_ADULTS)) {
    add('age_adult', 'stated', index, text);
    for (const id of ['age_child', 'age_teen']) add(id, 'denied', index, text);
  }
  return found;
}
