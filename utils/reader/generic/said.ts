import type { Found } from './found.ts';
import { OWN_LINE, readCalls, readFormats, readRoom } from './offers.ts';
import { plain } from './plain.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';
import { fieldOfItem } from './vocabulary.ts';
import { DENIED } from './words.ts';

/** Of one text, and of one sentence in characters: what is longer says several things. */
const MOST_SENTENCES = 300;
const LONGEST_SENTENCE = 220;

const FEE =
  /\b(fees?|rates?|charge|costs?|sessions?|hour|appointments?|honorar\w*|kost\w+|\w*sitzung\w*|\w*stunde\w*|zahlen|berechne|tarifs?|honoraires|seances?|consultations?|coute\w*|tarifas?|precios?|cuesta\w*|sesion(es)?|consultas?|cobro)\b/;

const SPOKEN =
  /(?:\b(?:(?:i|she|he|they) (?:also )?speaks?|spreche(?: ich)?|je parle|hablo)|(?:therapy|sessions?|counsell?ing|fluent(?:ly)?|bilingual|work|therapie|sitzungen|gespräche|arbeite|reçois|consulte|travaille|séances|consultations|atiendo|sesiones|terapia|trabajo|consultas) (?:\p{L}+ ){0,2}(?:in|auf|en))\s([^.;:!?]{2,80})/iu;
const BETWEEN = /,\s*|\s(?:and|or|und|oder|sowie|et|ou|y|e|o)\s/;
const BEFORE = /^(?:(?:both|in|auf|en|also|auch|couramment|aussi|también|fluent|and|und|et|y|le)\s|l[’'])+/i;

const TAKES_IN_SENTENCE =
  /\b(?:I|[Ww]e)(?:’m|'m| am| are)? (?:also |currently )*(?:accept|take|bill|(?:an? )?in[- ]network (?:provider )?(?:with|for)|panell?ed with)\s(\p{Lu}[^.;:!?]{2,150})/u;
const SAYS_NO_PLANS =
  /\b((do not|don t|cannot|no longer) (accept|take|bill|work with) (any )?(health )?insurance|not (registered|in network|panell?ed) with any|(nur|ausschliesslich) (fur )?(selbstzahl\w*|privat\w*)|keine? (kassen\w*|krankenkassen\w*|abrechnung)|pas conventionnee?|non conventionnee?|no (trabajo|colaboro) con (aseguradoras|seguros|mutuas))\b/;

const SAYS_ROOM =
  /\b((accept\w*|tak(e|ing)( on)?|welcom\w+|seeing) (\w+ )?new (clients|patients|people|referrals|families|couples)|(i|we) (currently )?have (\w+ ){0,3}(openings?|availability|spaces|slots)|(practice|caseload|schedule|diary|books?) (is|are) (\w+ )?(full|closed|open)|wait(ing)? ?list|(freien?|keine) (\w+ )?(therapie)?(platze?|kapazitat\w*|termine)|warteliste|wartezeit|neuen? (patient|klient)\w+|nouve(aux|lles) (patient|client|personne|demande)\w*|liste d attente|nuev[oa]s (pacientes|personas|clientes)|lista de espera|(plazas|places) (libres|disponibles))\b/;
/** Of the reader, or of what may be. */
const OF_READER = /\b(if|wenn|falls|si|you|your|sie|ihnen|vous|votre|usted|tu|te)\b/;

const MET =
  /\b(sessions?|appointments?|clients|meet|see (you|people)|sitzung\w*|termine|gesprach\w*|praxis|seances?|consultations?|rendez vous|cabinet|recois|sesion(es)?|consultas?|atiendo|citas)\b/;
const NOT_MET = /\b(dating|gam(es|ing)|addict\w*|bull(y|ied)\w*|porn\w*|spiel\w*|jeux|juegos?|acoso)\b/;

const FOR_YEARS =
  /\b(?:practi[cs]\w+|in (?:private )?practice) (?:\w+ ){0,4}?for (?:over |more than |about |almost |nearly )?(\d{1,2}) years|\b(\d{1,2}) years (?:of experience|in practice|as an? (?:\w+ )?(?:therapist|counsell?or|psychologist))|\bseit (?:uber |mehr als |etwa )?(\d{1,2}) jahren (?:\w+ ){0,4}(?:praxis|(?:psycho)?therapeut|psycholog|tatig)|\b(?:exerce|pratique|accompagne|psychologue|psychotherapeute) (?:\w+ ){0,5}depuis (?:plus de )?(\d{1,2}) ans|\b(?:llevo|tengo) (?:mas de )?(\d{1,2}) anos (?:\w+ ){0,3}(?:ejerciendo|trabajando|atendiendo|acompanando|de experiencia|como)/;

/** What somebody says of fee, plans, languages, room and form in whole sentences: what nothing else told before. */
export function saidIn(text: string, found: Found): void {
  const sentences = text.split(/(?<=[.!?;])\s/, MOST_SENTENCES);
  for (const sentence of sentences) if (sentence.length <= LONGEST_SENTENCE) said(sentence, found);
}

function said(sentence: string, found: Found): void {
  const flat = plain(sentence);
  if (SIGNED_AMOUNT.test(sentence) && FEE.test(flat)) readPrice(apart(sentence), found);
  readLanguages(sentence, found);
  readTakenPlans(sentence, flat, found);
  readCalls({ text: sentence }, found);
  const years = FOR_YEARS.exec(flat);
  if (years) found.put('yearsInPractice', years.slice(1).find(Boolean), OWN_LINE);
  if (OF_READER.test(flat) && !MET.test(flat)) return;
  if (SAYS_ROOM.test(flat) && !OF_READER.test(flat)) readRoom(sentence, found);
  if (MET.test(flat) && !NOT_MET.test(flat) && !SIGNED_AMOUNT.test(sentence)) readFormats(flat, found);
}

/** `60 € for one and 85 € for a couple` are two prices; `100 and 150 €` is one. */
const apart = (sentence: string): string =>
  sentence.replace(
    / (?:and|or|und|oder|et|ou|y|o) (?=(?:\p{L}|(?<=\p{L}{3} \p{L}{1,4} ))[^\d,;]{0,30}\d)/gu,
    '; ',
  );

function readLanguages(sentence: string, found: Found): void {
  const items = (SPOKEN.exec(sentence)?.[1] ?? '').split(BETWEEN).map((printed) => {
    const item = printed.replace(BEFORE, '').trim();
    return fieldOfItem(item) === 'languages' ? item : (item.split(' ')[0] ?? '');
  });
  const end = items.findIndex((item) => fieldOfItem(item) !== 'languages');
  found.add('languages', found.has('languages') ? [] : items.slice(0, end < 0 ? undefined : end), OWN_LINE);
}

function readTakenPlans(sentence: string, flat: string, found: Found): void {
  if (SAYS_NO_PLANS.test(flat)) found.put('acceptsInsurance', 'no', OWN_LINE);
  const names = (TAKES_IN_SENTENCE.exec(sentence)?.[1] ?? '').split(/,\s*(?:and )?|\sand\s/).filter(Boolean);
  const fit = names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length < 7);
  if (names.length === 0 || !fit || DENIED.test(flat) || found.has('insurance')) return;
  found.add('insurance', names, OWN_LINE);
  found.put('acceptsInsurance', 'yes', OWN_LINE);
}
