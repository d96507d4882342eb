import { type Section, sectionOf } from './headings.ts';
import { plain } from './plain.ts';

/** Longer ones are sentences. */
const MOST_WORDS = 8;

/**
 * The word of a heading that tells what stands below it, where the whole of it is nobody's usual one: "Fees &
 * coverage", "Womit Sie zu mir kommen können". The first that fits decides.
 */
const SIGNS: readonly (readonly [Section, RegExp])[] = [
  [
    'training',
    /\b(not|don t|doesn t|cannot|nicht|kein\w*|pas|ne|sans|training|educat\w*|qualifi\w*|credential\w*|licen[sc]\w*|regist\w*|formation|ausbildung\w*|\w*weiterbildung\w*|werdegang|formacion|titulac\w*|diplom\w*|parcours|trayectoria|members?\w*|mitglied\w*|certifi\w*|zertifi\w*|awards?|publi[ck]ations?|publicaciones|research|supervis\w*|hours|horaires?|horarios?|sprechzeiten|contact\w*|kontakt\w*|access\w*|payment methods|paiement|zahlung\w*|cancel\w*|events?|workshops?|resources?|video|liability|indemnity|malpractice|responsabili\w*|\w*haftpflicht\w*)\b/,
  ],
  ['languages', /\b(languages?|langues?|\w*sprachen?|idiomas?|lenguas?)\b/],
  [
    'money',
    /\b(fees?|rates?|costs?|pric(es?|ing)|honorare?|kosten|preise?|gebuhren|tarifs?|honoraires|prix|precios?|tarifas?|honorarios|combien|cuanto)\b/,
  ],
  [
    'insurance',
    /\b(insur(ance|ances|ers?)|in network|payers?|carriers?|panels|\w*krankenkassen?|kassen\w*|kostentrager|kostenubernahme|\w*versicherung\w*|abrechnung\w*|mutuelles?|assurances?|rembours\w*|prise en charge|seguros?|aseguradoras?|mutuas?|coverage|direct billing|health plans?)\b/,
  ],
  [
    'availability',
    /\b(availability|openings?|vacancies|capacity|wait(ing)? ?(list|time)s?|new (clients|patients)|(therapie)?platze?|kapazitat\w*|wartezeit\w*|disponib\w*|nouveaux (clients|patients)|nuev[oa]s (pacientes|clientes)|neue (patient|klient)\w*|plazas|creneaux)\b/,
  ],
  [
    'yearsInPractice',
    /\b(years?|jahren?|ans|annees|anos) .{0,20}(practi|experi|erfahrung|exerci|ejerc)|^(practicing|experience) since$/,
  ],
  [
    'issues',
    /\b(help\w* with|issues|concerns|conditions|problem\w*|topics|themen|themes?|\w*schwierigkeiten|anliegen|beschwerden|storung\w*|womit|wobei|motifs?|difficultes|troubles|problemati\w*|motivos?|dificultades|trastornos|temas|(accompagne|recois|aide|consulte\w*) pour|areas? of (practice|focus|interest|work|expertise|support)|(practice|focus) areas?|expertise|ambitos|domaines?|(works?|working) with (in|for)|(things|what) .{0,20}works? with|(come|comes|kommen|vient|vienen))\b/,
  ],
  [
    'specialties',
    /\b(special(ty|ties|ism|isms|isation|isations|ization|izations|izes?|ises?)|specialites?|spezial\w*|especiali\w*|\w*schwerpunkte?|expert in)\b/,
  ],
  [
    'approaches',
    /\b(approach(es)?|modalities|\w*method(s|es|en)?|techni(que|ques|ken)|tools|toolbox|outils|orientations?|\w*verfahren|therapieformen|enfoques?|tecnicas?|herramientas|metodos?|corrientes?|therapies|pratiques|approches?|(types?|forms?|styles?|kinds?) of (therapy|treatment|counsell?ing))\b/,
  ],
  [
    'communities',
    /\b(communit(y|ies)|cultur(al|es?|ally)|ethnicit\w*|heritage|comunidades?|communautes?|affirming)\b/,
  ],
  ['faith', /\b(faith|religio\w*|spiritual\w*|glaube)\b/],
  ['ages', /\b(ages?|alter(sgruppen?)?|edad(es)?)\b/],
  [
    'participants',
    /\b((who|whom) .{0,20}(work|see|help|support|treat|serve)\w*|(client|patient) (groups?|types?)|clients|clientele|patientele|populations?|zielgruppen?|publics?|(va )?dirigid[oa]s?|a quien|para quien|fur wen|wen ich|pour qui|working with|work with|works with|atiend[eo]|seances? proposees?|session types?)\b/,
  ],
  [
    'format',
    /\b(formats?|\w*sitzungsform\w*|how .{0,20}meet|ways .{0,20}meet|modalidad\w*|modalites?|appointment types?|ablauf)\b/,
  ],
  [
    'place',
    /\b(locations?|address(es)?|offices?|\w*standorte?|anschrift|\w*adresse|lieux?|direccion|ubicacion|donde|find (me|us))\b/,
  ],
  [
    'statement',
    /\b(about|bio(graphy)?|uber|a propos|sobre|acerca|presentacion|presentation|words|welcome|willkommen|bienvenue|mot|philosophy|introduc\w*|story|qui suis je|quien soy)\b/,
  ],
];

const known = new Map<string, Section | null>();

/** What a heading that is marked as one announces: by all of it, by each of its parts, or by the word that tells. */
export function looseSectionOf(heading: string): Section | null {
  if (heading.length > 70) return null;
  const before = known.get(heading);
  if (before !== undefined) return before;
  const section = looked(heading);
  if (known.size < 5000) known.set(heading, section);
  return section;
}

function looked(heading: string): Section | null {
  const exact = sectionOf(heading);
  if (exact) return exact;
  if (/[.;!]\s/.test(heading)) return null;
  const flat = plain(heading);
  if (flat === '' || flat.split(' ').length > MOST_WORDS) return null;
  return SIGNS.find(([, sign]) => sign.test(flat))?.[0] ?? null;
}
