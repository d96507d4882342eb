import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import type { Tongue } from './tongue.ts';

/** A fact at a place of a sentence. */
export interface FigureFact {
  id: ConceptId;
  status: Status;
  from: number;
  to: number;
}

const AMOUNT =
  /(?:[€$]\s?\d{2,3}|\b\d{2,3}(?:,\d\d)?(?:\s?(?:-|bis|a|y)\s?\d{2,3})?\s?(?:€|euros?\b|eur\b|chf\b|francs\b|dolares\b))/g;
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
/** A practice, a list or a diary that is full, and people who are no longer taken. */
const FULL_IN_TONGUE =
  /\b(?:(?:praxis|warteliste|agenda|cabinet|planning|consulta|cupo|kapazitat\w*) (?:(?:ist|sind|est|esta) )?(?:derzeit |zurzeit |momentan |leider |actuellement |desormais |actualmente |ya )?(?:ausgebucht|voll|belegt|erschopft|complete?s?|completa|completo|llena|lleno|cerrada)\b|aufnahmestopp\b|alle (?:\w*platze|termine) (?:sind )?(?:\w+ )?(?:belegt|vergeben|besetzt|ausgebucht)\b|toutes (?:mes|les|nos) places sont (?:prises|occupees)\b|tod[oa]s (?:mis|los|las|nuestr[oa]s) (?:cupos|plazas|lugares|huecos) estan (?:llen[oa]s|ocupad[oa]s)\b|(?:derzeit|aktuell|zurzeit|momentan) (?:ausgebucht|voll belegt|ausgelastet)\b|(?:ya )?no (?:acepto|aceptamos|admito|admitimos|recibo|tomo|atiendo|estoy aceptando|estoy tomando|tengo|tenemos|hay|dispongo de|puedo (?:aceptar|recibir|tomar))(?: \w+){0,2}? (?:nuev[oa]s (?:pacientes|clientes|casos|consultas)|(?:pacientes|clientes|casos) nuevos|disponibilidad|cupos?|huecos?|plazas|espacios?|citas)\b(?: (?:libres?|disponibles?))?(?! (?:por|en|de) la (?:tarde|noche|manana))|sin (?:disponibilidad|cupos?|plazas|huecos|citas disponibles)\b(?! (?:por|en|de) la)|(?:je ne|nous ne) (?:prends|prenons|peux|accepte|acceptons|recois)(?: \w+){0,2}? (?:plus|pas) (?:\w+ ){0,3}(?:nouve\w+ (?:patient|client|demande|suivi)\w*|patients?)\b|(?:plus|pas) de (?:places?|disponibilites?|creneaux?|rendez-vous disponibles?)\b|aucune? (?:place|disponibilite|creneau)\b|(?:nehme|nehmen)(?: \w+){0,3} keine (?:neuen )?(?:patient\w*|klient\w*|anfragen)(?: mehr)?(?: auf)?\b|keine (?:neuen )?(?:patient\w*|klient\w*) (?:mehr )?(?:auf|annehmen|aufnehmen)\b)/g;
/** How long people wait. */
const WAIT =
  /\b(?:wartezeit(?:en)?\b|(?:delai|temps|liste) d'attente\b|tiempo de espera\b|lista de espera\b|warteliste\b)/g;
const NONE_BEFORE = /\b(?:keine|ohne|kaum|sans|pas de|aucune?|sin|no hay|no tengo) (?:\w+ )?$/;
const WAIT_SHUT =
  /^\s*(?:ist |est |esta )?(?:derzeit |actuellement |actualmente )?(?:geschlossen|voll|ferme\w*|complete|cerrada|llena)\b/;
/** People who are taken now. */
const OPEN: Record<Tongue, RegExp> = {
  de: /\b(?:neue|weitere) (?:patient\w*|klient\w*|anfragen) (?:sind |jederzeit )?(?:willkommen|moglich)\b/g,
  fr: /\b(?:nouve(?:aux|lles) (?:patient|client|demande)\w* (?:sont )?(?:accepte|bienvenu|recu)\w*|(?:j'accepte|accepte|prends|je recois) (?:\w+ ){0,2}de nouveaux (?:patients|clients)\b)/g,
  es: /(?<!no )\b(?:acepto|aceptamos|recibo|recibimos|admito|atiendo) (?:a )?(?:nuev[oa]s (?:pacientes|clientes)|(?:pacientes|clientes) nuevos)\b/g,
};
const ONLY_ADULTS =
  /\b(?:(?:nur|ausschlieslich) (?:fur |mit )?erwachsene\w*|(?:uniquement|exclusivement|seulement) (?:les |des |aux )?adultes\b|adultes (?:uniquement|seulement)\b|(?:solo|solamente|unicamente|exclusivamente) (?:a |con |para )?(?:personas )?adult[oa]s\b)/g;

/** Prices, years of practice, a full practice and adults only: what is said with figures or whole phrases. */
export function figuresIn(lower: string, tongue: Tongue): FigureFact[] {
  const found: FigureFact[] = [];
  const add = (id: ConceptId, status: Status, from: number, text: string) =>
    found.push({ id, status, from, to: from + text.trimEnd().length });
  for (const { 0: text, index } of lower.matchAll(AMOUNT)) {
    const before = lower.slice(Math.max(0, index - 100), index);
    if (OTHER_FEE.test(before)) continue;
    add(COUPLE.test(before) ? 'fee_couple' : 'fee_individual', 'stated', index, text);
  }
  for (const { 0: text, index } of lower.matchAll(YEARS[tongue])) add('years', 'stated', index, text);
  for (const match of lower.matchAll(FIRST_FREE[tongue]))
    add('consult_free', match[1] === undefined ? 'stated' : 'denied', match.index, match[0]);
  for (const { 0: text, index } of lower.matchAll(FULL_IN_TONGUE)) {
    if (/^warteliste/.test(text)) add('status_waitlist', 'denied', index, text);
    else {
      add('status_closed', 'stated', index, text);
      add('status_open', 'denied', index, text);
    }
  }
  for (const { 0: text, index } of lower.matchAll(WAIT)) {
    const no = NONE_BEFORE.test(lower.slice(Math.max(0, index - 25), index));
    const shut = WAIT_SHUT.test(lower.slice(index + text.length, index + text.length + 40));
    add('status_waitlist', no || shut ? 'denied' : 'stated', index, text);
  }
  for (const { 0: text, index } of lower.matchAll(OPEN[tongue])) add('status_open', 'stated', index, text);
  for (const { 0: text, index } of lower.matchAll(ONLY_ADULTS)) {
    add('age_adult', 'stated', index, text);
    for (const id of ['age_child', 'age_teen'] as const) add(id, 'denied', index, text);
  }
  return found;
}
