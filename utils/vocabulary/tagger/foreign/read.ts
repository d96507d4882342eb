import { own } from '../../../lookup/own.ts';
import { isAmong } from '../../concepts/among.ts';
import { conceptOf, isOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import { plansIn } from '../extractors/plans.ts';
import type { Status } from '../facts.ts';
import { deniedIn } from './denials.ts';
import { type FigureFact, figuresIn } from './figures.ts';
import { type ForeignMention, foreignWords, languageNames, namesIn } from './names.ts';
import { selfIn } from './self.ts';
import { takesBack } from './taken-back.ts';
import type { Tongue } from './tongue.ts';

const ONLY_IN_TONGUE =
  /\b(?:nur|ausschlieslich|exclusivement|uniquement|seulement|exclusivamente|solo|solamente|unicamente)\b/;
const TRAINING =
  /\b(?:in (?:ausbildung|weiterbildung)|ausbildung (?:zur|zum|in)|weiterbildung (?:in|zur|zum)|en (?:cours de )?formation|en formacion|formandome|me estoy formando)\b/;
const PAST_IN_TONGUE =
  /\b(?:fruher|ehemals|vormals|bis vor kurzem|nicht mehr|autrefois|jusqu'en \d{4}|antes|hasta hace poco|ancienne?|anciennement|auparavant|anteriormente|trabaje|ai (?:\w+ )?travaille|habe (?:ich )?(?:fruher|zuvor))\b/;
const MONTHS =
  'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|herbst|fruhjahr|fruhling|sommer|winter|automne|printemps|hiver|ete|otono|primavera|verano|invierno';
/** From a later time on. */
const LATER = new RegExp(
  `\\b(?:ab|des|a partir (?:du?|de)|desde) (?:(?:dem|mois|de|el|la|l')\\s?)?(?:${MONTHS}|nachste[mrn]? \\w+|\\w+ prochaine?|(?:el )?proximo \\w+)\\b|\\b(?:demnachst|bientot|proximamente)\\b`,
);
/** Somebody who works beside the clinician. */
const COLLEAGUE =
  /$(?<=\b(?:mein(?:e[rn]?)? (?:kolleg\w+|partner(?:in)?|mitarbeiter\w*)|(?:ma|mon|notre|une?|mes) (?:collegues?|confreres?|consoeurs?|associee?s?|stagiaires?)|(?:mi|mis|nuestr[oa]|un|una) (?:colegas?|companer[oa]s?|soci[oa]s?|asociad[oa]s?|practicante))\b(?! (?:und ich|et moi|y yo))[^;]*)/;
/** No appointments at a time. */
const NO_TIMES =
  /\b(?:keine? (?:\w+ )?(?:termine?|sprechstunden?|sitzungen|behandlung\w*)\b|(?:geschlossen|cerrad[oa]|fermee?)\b)/;
const LANGUAGE_CUE =
  /\b(?:auf|sprachen?|spreche|sprechen|therapie|sitzungen|langues?|parle|seances|consultations?|hablo|habla|idiomas?|atiendo|sesiones|terapia|en)\b/;
const LITTLE =
  /\b(?:verstehe|etwas|grundkenntnisse|un peu|comprends|notions|entiendo|un poco|basico)\b[^,;]{0,30}$/;
const CLOSED_AFTER =
  /^\s*(?:ist |est |esta )?(?:derzeit |actuellement |actualmente )?(?:geschlossen|fermee|complete|cerrada)\b/;
/** What is refused is that a scheme pays. */
const SCHEME =
  /inclus|rembours|prises? en charge(?! (?:des?|du|d'))|couvert|erstatt|ubernommen|cubiert|incluid/;
/** What is offered and taken by others, or only planned. */
const FULL_AFTER =
  /^[^,;]{0,30}\b(?:vergeben|belegt|ausgebucht|voll|in planung|geplant|complets?|completes?|prises?|pris|llen[oa]s?|complet[oa]s?|ocupad[oa]s?|proximamente|bientot|demnachst|en pausa|pausiert|en pause)\b/;
/** Refused with some people only. */
const LIMITED = /^\s*(?:con|mit|bei|avec|chez|para|pour|fur)\s+\w/;
/** Words of work: without one a problem is the reader's. */
const CLAIM =
  /\b(?:arbeite|behandle|behandlung|begleite|begleitung|schwerpunkte?|spezialisiert|therapie (?:bei|von|fur)|hilfe bei|accompagne|accompagnement|prise en charge|me consacre|j'aide|dedico|specialise\w*|traitement|propose|recois|aide|trabajo|trato|tratamiento|atiendo|ofrezco|ofrecemos|acompanamiento|acompano|especiali\w+|(?<!me )ayudo|terapia (?:para|de)|specialites?|domaines|motifs|themen|indications)\b/;
/** Where plans are spoken of. */
const TAKES_PLANS =
  /\b(?:acept|segur|plan|trabaj|kasse|versicher|nehme|abrechn|rechne|assuranc|accept|mutuelle|rembours)\w*/;
/** Topics that are services. */
const LEGAL = new Set<ConceptId>(['court', 'letters', 'parenting']);
/** "un espacio seguro" is safe, not insured. */
const SAFE =
  /\b(?:espacio|lugar|ambiente|entorno|sitio|vinculo|apego|refugio|sent\w*|sient\w*|est(?:ar|oy|as|a))(?: (?:mas|muy|y)){0,2} $/;
const NO_SETTING = new Set(['telefon']);

/** What stands whatever is past. */
const stands = (id: ConceptId) =>
  isOf(id, 'availability', 'fee') || isAmong(id, ['years', 'ins_none', 'superbill', 'age_adult']);

/** A payer of one kind: refusing it is not refusing all. */
const ONE_PAYER =
  /kasse|gesetzlich|beihilfe|securite sociale|secu|assurance maladie|conventionn|soutien psy|tiers payant/;

const OPPOSITE: Readonly<Partial<Record<ConceptId, ConceptId>>> = {
  setting_online: 'setting_in_person',
  setting_in_person: 'setting_online',
};

/** Whoever is spoken to: their trouble is no topic of the work. */
const READER =
  /\b(?:vous|votre|vos|tu|te|toi|sie|ihr\w*|ihnen|du|dich|dir|usted(?:es)?|su|sus|tus?|\w+[aei]s que)\b/;

/** Topics one after another, and nobody spoken to: the list of what is worked with. */
const isListOfTopics = (mentions: readonly ForeignMention[], lower: string) =>
  mentions.filter(({ ids }) => ids.some((id) => conceptOf(id)?.kind === 'issue')).length > 1 &&
  lower.includes(',') &&
  !READER.test(lower);

function settingsOf(mentions: readonly ForeignMention[]): Set<string> {
  return new Set(mentions.flatMap(({ ids }) => ids).filter((id) => Object.hasOwn(OPPOSITE, id)));
}

function deniedFacts(id: ConceptId, name: string): readonly (readonly [ConceptId, Status])[] {
  if (id === 'status_open') return [['status_closed', 'stated']];
  if (id === 'ins_yes' && !ONE_PAYER.test(name))
    return [
      ['ins_yes', 'denied'],
      ['ins_none', 'stated'],
    ];
  return [[id, 'denied']];
}

function languagesIn(lower: string, tongue: Tongue, isDenied: (at: number) => boolean): FigureFact[] {
  const names = languageNames().get(tongue);
  const found: FigureFact[] = [];
  for (const { 0: word, index } of lower.matchAll(/[a-z]+/g)) {
    const id = names?.get(word);
    const before = lower.slice(0, index);
    if (id === undefined || !LANGUAGE_CUE.test(before)) continue;
    const status = isDenied(index) ? 'denied' : LITTLE.test(before) ? 'weak' : 'stated';
    found.push({ id, status, from: index, to: index + word.length });
  }
  return found;
}

/**
 * What a sentence in German, French or Spanish says (lower case, without accents): approaches and practical facts, with
 * the negatives of the language. It reads less than the English rules do and asserts only what is plainly named.
 */
export function readForeign(lower: string, tongue: Tongue, cased = lower): FigureFact[] {
  const mentions = namesIn(foreignWords(lower, tongue), lower, tongue);
  const { denied, clauses } = deniedIn(lower, tongue);
  const question = /(?<!\W)[^\w?]*\?\W*$/.test(lower);
  const clauseAt = (at: number) =>
    lower.slice(
      clauses.findLast((start) => start <= at) ?? 0,
      clauses.find((end) => end > at),
    );
  const negative = (start: number, end: number) =>
    denied.find(({ at, from, to }) => start >= from && start < to && !(at >= start && at < end));
  const settings = settingsOf(mentions);
  const claimed = CLAIM.test(lower) || isListOfTopics(mentions, lower);
  const found: FigureFact[] = [];
  for (const { ids, start, end } of mentions) {
    const name = lower.slice(start, end);
    const clause = clauseAt(start);
    const refused = negative(start, end);
    for (const id of ids) {
      if (NO_SETTING.has(name) || (name === 'seguro' && SAFE.test(lower.slice(0, start)))) continue;
      const add = (each: ConceptId, status: Status, from = start) =>
        found.push({ id: each, status, from, to: end });
      const kind = conceptOf(id)?.kind;
      if (question || (kind === 'issue' && !claimed && refused === undefined && !LEGAL.has(id)))
        add(id, 'weak');
      else if (refused !== undefined && SCHEME.test(clause) && !isOf(id, 'insurance')) add(id, 'stated');
      else if (refused !== undefined) {
        const full = Object.hasOwn(OPPOSITE, id) && mentions.some((each) => each.ids.includes('status_open'));
        const limited = full || (conceptOf(id)?.kind === 'approach' && LIMITED.test(lower.slice(end)));
        if (limited) add(id, 'weak');
        else
          for (const [each, status] of deniedFacts(id, name))
            add(each, status, Math.min(start, Math.max(refused.at, refused.from)));
      } else if (id === 'status_waitlist' && CLOSED_AFTER.test(lower.slice(end, end + 40))) add(id, 'denied');
      else if (isOf(id, 'hours') && NO_TIMES.test(clause)) add(id, 'denied');
      else if (kind === 'approach' && TRAINING.test(clause)) add(id, 'weak');
      else if (
        COLLEAGUE.test(lower.slice(0, start)) ||
        ((!stands(id) || id === 'status_open') && LATER.test(clause))
      )
        add(id, 'weak');
      else if (
        !stands(id) &&
        (PAST_IN_TONGUE.test(clause) ||
          FULL_AFTER.test(lower.slice(end, end + 60)) ||
          takesBack(clause, lower.slice(end), tongue))
      )
        add(id, 'weak');
      else {
        add(id, 'stated');
        const other = own(OPPOSITE, id);
        if (other !== undefined && settings.size === 1 && ONLY_IN_TONGUE.test(clause)) add(other, 'denied');
      }
    }
  }
  const plans = TAKES_PLANS.test(lower) ? plansIn(cased, true) : [];
  for (const { id, from, to } of plans)
    found.push({
      id,
      status: negative(from, to) ? 'denied' : PAST_IN_TONGUE.test(clauseAt(from)) ? 'weak' : 'stated',
      from,
      to,
    });
  return [
    ...found,
    ...figuresIn(lower, tongue),
    ...(question ? [] : selfIn(lower)),
    ...languagesIn(lower, tongue, (at) => negative(at, at + 1) !== undefined),
  ];
}
