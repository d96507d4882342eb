import type { Line } from './block.ts';
import type { Found } from './found.ts';
import { plain } from './plain.ts';
import * as words from './words.ts';

/** A line longer than this is a sentence, and a sentence is the statement's. In characters. */
export const MAX_FACT = 110;
export const OWN_LINE = 'page: a line of its own';

/** A first talk that costs nothing, wherever a page says so. */
export function readCalls({ text }: Pick<Line, 'text'>, found: Found): void {
  yesNo('slidingScale', words.SLIDING, plain(text), undefined, found);
  yesNo('freeConsultation', words.FREE_CALL, plain(text), undefined, found);
}

const YES =
  /^(yes|ja|oui|si|open|available|offen|frei|disponibles?|accepting|some|a few|several|limited|(ab )?sofort|kurzfristig\w*|zeitnah|jetzt|einige|wenige|vorhanden|moglich|immediate\w*|inmediat\w*|rapidement|des maintenant|quelques|algun[oa]s|poc[oa]s|ahora|(this|next|esta|diese|cette) (week|semana|woche|semaine)|now|today|((one|two|three|a|\d+) (\w+ ){0,2})?spaces?|(in|within|sous|dans|en) \d+ (days?|weeks?|jours?|semaines?|dias?|semanas?))\b/;
const NO =
  /^((currently|zurzeit|derzeit|aktuell|momentan|actuellement|actualmente|at present|leider|sorry) )*(no|none|nein|keine?|non|pas|aucune?|not|closed|full|voll|belegt|nicht|ninguna?|unavailable|n a)\b/;

/** A mark in a box, as the word for it. */
export const unmarked = (text: string): string => (/^[✓✔☑x]$/iu.test(text) ? 'yes' : text);

/** Whether a short text begins with a yes, or what stands for one. */
export const isYes = (flat: string): boolean => YES.test(flat);
/** Whether it begins with a no. */
export const isNo = (flat: string): boolean => NO.test(flat);

/** Whether it is but told to those who ask. */
export const isOnRequest = (flat: string): boolean => ASK.test(flat);

/** Whether there is room, and what is offered about money: what a page may say anywhere. */
export function offersOf({ text, label }: Line, found: Found): void {
  if (text.length > MAX_FACT) return;
  const flat = plain(text);
  if (words.CALL.test(flat)) {
    if (words.FREE_CALL.test(flat)) found.put('freeConsultation', 'yes', OWN_LINE);
    return;
  }
  readRoom(text, found);
  if (NO_PLANS.test(flat)) found.put('acceptsInsurance', 'no', OWN_LINE);
  yesNo('slidingScale', words.SLIDING, flat, label, found);
  yesNo('freeConsultation', words.FREE_CALL, flat, label, found);
  // `Premier échange: gratuit`
  if (label !== undefined && text.length < 30)
    yesNo('freeConsultation', words.FREE_CALL, plain(`${label} ${text}`), undefined, found);
}

/** `Doesn’t take insurance`, `Keine Kassenzulassung`, and nothing else. */
const NO_PLANS =
  /^((i|we|he|she|they|ich|wir|je|nous) )?((do|does|don|doesn)( not| t) (\w+ )?(accept|take|bill|work with) (any |health )?insurances?( plans?)?|no (health )?insurance( accepted| taken)?|keine (kassen|krankenkassen)\w*|sin seguros?( medicos?)?|no (acepto|acepta|trabajo con) seguros?|ne prend(s)? pas (les )?(assurances|mutuelles))$/;

/** `accepting`, `waitlist` or `closed`. `announced` says that the page calls it so: a bare yes is an answer then. */
export function readRoom(printed: string, found: Found, announced = false): void {
  const told = roomIn(printed, announced);
  if (told) found.put('availability', told, OWN_LINE);
}

function roomIn(printed: string, announced: boolean): string | null {
  const flat = plain(announced ? unmarked(printed) : printed);
  if (words.CRISIS.test(flat)) return null;
  // "None now, waiting list" is not "no waiting list".
  const clauses = printed.split(/[,;.·|()–—]/).map(plain);
  if (OPEN_LIST.test(flat)) return 'waitlist';
  if (clauses.some((clause) => SAYS_FULL.test(clause))) return 'closed';
  if (clauses.some((clause) => words.NO_WAIT.test(clause)))
    return clauses.some((clause) => words.CLOSED.test(clause)) ? 'closed' : 'accepting';
  if (NEXT_IS.test(flat)) return 'accepting';
  if (words.CLOSED.test(flat)) return 'closed';
  if (words.WAITLIST.test(flat) || WAITING.test(flat)) return 'waitlist';
  if (words.ACCEPTING.test(flat) && !/\b(not|nicht|kein\w*|pas|plus de|no|aucune?|sin)\b/.test(flat))
    return 'accepting';
  if (!announced || ASK.test(flat)) return null;
  if (words.FROM.test(flat)) return 'accepting';
  if (NO.test(flat)) return 'closed';
  if (YES.test(flat)) return 'accepting';
  return null;
}

const WEEKS = '(weeks?|months?|wochen?|monate?n?|semaines?|mois|semanas?|mes(es)?)';
/** A wait of weeks or months: `Délai : 3 semaines`. */
const WAITING = new RegExp(`^(\\w+ )?(wait|attente|espera|delais?|wartezeit)( \\w+){0,3} ${WEEKS}$`);
const LASTS = new RegExp(`\\d|\\b${WEEKS}\\b`);
/** Whether something is said to last, in figures or words. */
export const lasts = (flat: string): boolean => LASTS.test(flat);

/** `Next opening: today`, `Nächster Termin morgen`: a day within reach. */
const NEXT_IS =
  /^(next|earliest|nachster?|fruhester|prochaine?|proxim[ao]|primera?) (available )?(\w+ )?(is |ist |est |es )?(today|tomorrow|now|heute|morgen|aujourd hui|demain|hoy|manana)\b/;

/** Who asks is told. */
const ASK = /^(auf|nach|on|by|upon|sur|bajo|a) \w+$/;

/** A list that takes names, whatever else is full. */
const OPEN_LIST =
  /\b(wait(ing)? ?list|warteliste|liste d attente|lista de espera) (is |ist |est |esta )?(currently )?(open|offen|ouverte|abierta)\b/;

/** All that a clause says of its room. */
const SAYS_FULL =
  /^((currently|caseload|practice|diary|books?|zurzeit|derzeit|leider|agenda|actualmente) )*(is )?(full|complete?|completo|voll|ausgebucht|belegt|booked (up|out|solid))( (at present|at the moment|right now|currently|for now|until .*|bis .*|jusqu .*|hasta .*))?$/;

function yesNo(
  field: 'slidingScale' | 'freeConsultation',
  pattern: RegExp,
  flat: string,
  label: string | undefined,
  found: Found,
): void {
  const named = label !== undefined && pattern.test(plain(label));
  if (!named && !pattern.test(flat)) return;
  if (named ? NO.test(flat) : words.DENIED.test(flat.replace(NO_CHARGE, ' '))) {
    if (named) found.put(field, 'no', OWN_LINE);
    return;
  }
  // `Reduced rates: sliding scale, not at present`
  if (named && words.DENIED.test(flat.replace(NO_CHARGE, ' ')) && !YES.test(flat)) return;
  found.put(field, 'yes', OWN_LINE);
}

/** What costs nothing denies nothing. */
const NO_CHARGE = /\bno (charge|cost)\b/;

const BARE_OFFICE =
  /\b(office|praxis|cabinet|consulta|consultorio|clini(c|que)|practice|studio|kanzlei|despacho)\b/;

/** `Praxis`, in a list of how sessions are held. */
export const OFFICE_ALONE =
  /^((nur|only|uniquement|seulement|solo|solamente) )?((in|vor) (der|meiner) |au |en )?(office|praxis|cabinet|consulta|consultorio)( (only|uniquement))?( (et|und|and|y|oder|ou|or|a|en) ){0,1}( ?(domicile|hausbesuche?|home visits?|domicilio|telephone|telefon|telefono|phone))?$/;

/** How sessions are held. `announced` says that the page calls it so. */
export function readFormats(printed: string, found: Found, announced = false): void {
  const flat = printed.replace(words.NO_SESSION, ' ');
  const online = words.ONLINE.test(flat);
  const here =
    words.IN_PERSON.test(flat) ||
    ((announced || online) && BARE_OFFICE.test(flat)) ||
    OFFICE_ALONE.test(flat);
  if (!online && !here) return;
  if (words.DENIED.test(flat)) {
    // "No telehealth" says one thing; a denial in a longer line may be of anything.
    if (/^(no|kein\w*|pas de|sin|sans|not) /.test(flat) && online !== here && flat.split(' ').length < 5)
      found.put(online ? 'online' : 'inPerson', 'no', OWN_LINE);
    return;
  }
  if (online) found.put('online', 'yes', OWN_LINE);
  if (here) found.put('inPerson', 'yes', OWN_LINE);
  if (words.ONLY.test(flat) && online !== here) found.put(online ? 'inPerson' : 'online', 'no', OWN_LINE);
}

/** What costs nothing. */
export const FOR_FREE =
  /\b(free|kostenlos\w*|kostenfrei\w*|gratuit\w*|gratis|offerte?s?|no (charge|cost|fee)|complimentary|sin (coste|costo|cargo))\b/;

/** `Telehealth: Yes, anywhere in Oregon`. */
export function answerTo(
  field: 'online' | 'inPerson' | 'slidingScale' | 'freeConsultation',
  flat: string,
  found: Found,
): void {
  if (NO.test(flat)) found.put(field, 'no', OWN_LINE);
  else if (
    YES.test(flat) ||
    (field === 'slidingScale' && flat !== '' && !words.DENIED.test(flat)) ||
    (field === 'freeConsultation' && FOR_FREE.test(flat))
  )
    found.put(field, 'yes', OWN_LINE);
}
