import type { FieldName } from '../../listing/listing.ts';
import { plain } from './plain.ts';

/** In words: what is longer is no item of a list. */
const LONGEST_ITEM = 7;

export const AGE =
  /^((young|older|middle aged?|emerging|all|junge|altere|adultos) )?(adults?|young (people|persons?)|(all|tous|alle) (ages|altersgruppen)|todas las edades|teens?|teenagers?|preteens?|children|child|kids|toddlers?|elders?|seniors?|infants?|tweens?|erwachsene|kinder|jugendliche|senior(en|inn?en)|altere (menschen|erwachsene)|adultes?|enfants?|ados|adolescente?s?|personnes agees|bebes|adultos?|ninos|ninas|jovenes|mayores|tercera edad|bambini)( (\d|under|over|and|und|to|ab|from|aged|bis|des|a partir|desde|a partir de) ?.*)?$/;
export const PARTY =
  /^(couples?|famil(y|ies)|groups?|partners|einzel\w*|paar\w*|famili\w*|gruppe\w*|couples?|familles?|groupes?|individuel\w*|individual\w*|parejas?|grupos?|personas individuales|(individual|couples?|family|group) (therapy|sessions|counsell?ing)|therapie (de couple|familiale|individuelle|de groupe))$/;
const LANGUAGES =
  /^(native |fluent |some |muttersprache )?(englisc?h|anglais|ingles|spanisc?h|espag?nol|castellano|french|franzosisch|franc(ai|e)s|german|deutsch|allemand|aleman|ital\w+|portug\w+|russ(e|o|ian|isch)|ruso|pol(ish|nisch|onais|aco)|turk\w*|turc[oe]?|arab\w*|hebr\w+|ivrit|hindi|urdu|punjabi|bengali|gujarati|tamil|telugu|mandarin\w*|[ck]antones\w*|chin(ese|esisch|ois|o)|jap[ao]n\w*|[ck]ore\w+|vietnam\w*|tagalog|farsi|pers\w+|greek|griech\w+|grec|griego|dutch|n(ied|e)erland\w+|s(ch)?wed\w+|dan(ish|isch|ois|es)|nor(wegian|wegisch|uego)|finn\w+|u[ck]rai?n\w+|romanian|rumanisch|roumain|rumano|h?ungar\w+|czech|tschech\w+|[ck]roat\w+|serb\w*|bosn\w+|bulgar\w+|alban\w+|welsh|irish|gaelic|[ck]atal\w+|basque|euskera|vasco|galleg\w+|valencian\w*|breton|(haitian )?(creole|kreyol)|amharic|somali|swahili|yoruba|igbo|twi|asl|bsl|lsf|lse|dgs|\w+ sign language|(deutsche )?gebardensprache|langue des signes\w*|lengua de signos\w*|kurd\w+|dari|pashto|armenian\w*|luxemburgisch|schweizerdeutsch)( (native|fluent|fliessend))?$/;

const APPROACHES =
  /\b(cbt|dbt|emdr|vt|tp|ifs|eft|tcc|tcd|ttc|cft|erp|mbct|mbsr|acceptance (and )?commitment|cognitiv\w+|\w*kognitive?\w*|comportemental\w*|conductual\w*|behaviou?ral|\w*verhaltenstherap\w*|psychodynami\w*|\w*psychoanaly\w*|psychanaly\w*|psicoanal\w*|psicodinam\w*|tiefenpsycholog\w*|\w*analytisch\w*|systemi\w+|sistemi\w+|humanist\w*|integrative?|integrativo|integrador\w*|eclectic|person cent\w+|client cent\w+|rogerian\w*|centree sur la personne|gestalt\w*|narrativ\w+|existen[tz]i\w+|mindfulness\w*|achtsamkeit\w*|pleine conscience|solution focused|losungs\w+|strengths? based|trauma (informed|focused)|attachment (based|focused)|emotionally focused|internal family systems|schema\w*|somati\w+|hakomi|brainspotting|biofeedback|neurofeedback|hypno\w+|hipno\w+|focusing|psychodrama|psicodrama|transa[ck]tion\w*|jungian\w*|adlerian|lacan\w*|gottman|imago|play therapy|art(s|istic)?( based| therapy| psychotherapy)|sandplay|motivational interviewing|exposure|compassion focused|logotherap\w*|logoterap\w*|gesprachs\w*therap\w*|sophrolog\w*|relational|psychoeducation\w*|act)\b/;

/** Payers of therapy that are known in several countries. */
export const PLAN_NAMES =
  /\b(aetna|cigna|united ?health\w*|uhc|optum|anthem|blue ?(cross|shield)\w*|bcbs|humana|kaiser|medicare|medicaid|tricare|magellan|oscar|molina|ambetter|bupa|axa|aviva|vitality|wpa|sun ?life|manulife|green shield|medavie|canada life|desjardins|wsib|(alle |gesetzliche |private )?(kassen?|krankenkassen)|gesetzlich\w*|gkv|pkv|(privat|betriebs)kassen|privatversichert\w*|beihilfe|selbstzahler\w*|barmer|mutuas?|adeslas|sanitas|dkv|asisa|mapfre|mgen|self pay|kostenerstattung|privat|mon soutien psy|secteur [12]|conventionn\w*|ohip|ramq|medi cal)\b/;

/** Common topics of therapy in four languages: a short item that holds one is a topic. */
export const TOPICS =
  /\b(anxi\w+|angst\w*|\w+angst|angoiss\w+|ansiedad|depress\w*|depresi\w+|\w*trauma\w*|ptsd|ptbs|tept|grief|griev\w+|bereave\w*|loss|trauer|verlust|deuils?|duelo|stress|estres|burn ?out|\w*erschopf\w*|epuisement|addict\w*|adicci\w+|\w*sucht|alcohol\w*|substance|adhd|adhs|tdah?|autis\w*|neurodiver\w*|anger|wut|colere|ira|bipolar\w*|bipolaires?|ocd|toc|zwang\w*|obsess\w*|phobi\w+|fobi\w+|pani[ck]\w*|insomni\w*|sleep|schlaf\w*|sommeil|esteem|selbstwert\w*|estime|autoestima|eating|essstor\w*|alimentair\w+|alimentari\w+|anorexi\w*|bulimi\w*|body image|relationship\w*|beziehung\w*|partnerschaft\w*|paar\w*|couples?|parejas?|marriage|marital|divorce|scheidung|trennung|separation|ruptur[ae]s?|infidel\w+|jealous\w*|celos|parent\w*|erziehung\w*|famil\w+|crianza|lone\w+|einsam\w*|soli?tude|soledad|shame|guilt|abuse|missbrauch|violence|violencia|gewalt|assault|sexual\w*|sexuell\w*|erectil|gender|lgbt\w*|lgtb\w*|queer|trans|identi\w+|chronic|pain|schmerz\w*|cancer|postpartum|perinatal|pregnan\w+|maternit\w+|maternidad|\w*fertil\w*|kinderwunsch|miscarriage|menopause|wechseljahre|personality|borderline|psychosis|suicid\w+|self harm|transitions?|career|burn|retirement|school|bullying|mobbing|harcelement|acoso|perfe[ck][ct]ion\w*|pro[ck]rastin\w*|boundar\w+|attachment|caregiv\w+|carers?|aging|immigra\w+|migra\w+|racial|stigma|meaning|sinn\w*|existen\w+|midlife|\w*krisen?|crisis|emotion\w*|mood|communicat\w+|conflicts?|konflikt\w*|\w+konflikte|tics|haut potentiel|hpi|dys\w*|troubles?|trastornos?|conducta|rabietas|adolescen\w+|confidence|men s|women s)\b/;

/** Who somebody is, and that they are people: `Black women`, `queer youth`, `personas migrantes`. */
const COMMUNITIES =
  /^(?!young |older |jeunes )([^ ]+ ){0,5}(folks?|people|(wo)?m[ae]n|youth|communit(y|ies)|professionals|creatives|workers|veterans?|athletes|students|immigrants|refugees)( of .+)?$|^(black|latin\w*|queer|trans|autistic|neurodiver\w+|disabled|deaf|muslim|jewish|lgbt\w*|bipoc) \w+s$|^parents of .+|^(undocumented|disabled|working) famil\w+$|^(personas|pueblos|personnes) .+|^(mujeres|hombres|frauen|manner|femmes|hommes|bipoc)$/;

const KINDS: readonly (readonly [FieldName, RegExp])[] = [
  ['languages', LANGUAGES],
  ['insurance', PLAN_NAMES],
  ['ages', AGE],
  ['participants', PARTY],
  ['communities', COMMUNITIES],
  ['approaches', APPROACHES],
  ['issues', TOPICS],
];

const knownItems = new Map<string, FieldName | null>();

/** The field whose items usually read like this one, or `null`. One item alone proves little: ask about several. */
export function fieldOfItem(item: string): FieldName | null {
  const before = knownItems.get(item);
  if (before !== undefined) return before;
  const flat = plain(item);
  const short = item.length < 60 && flat.split(' ').length <= LONGEST_ITEM;
  const field = short ? (KINDS.find(([, words]) => words.test(flat))?.[0] ?? null) : null;
  if (knownItems.size < 5000) knownItems.set(item, field);
  return field;
}

/** The field that more of the items read like than any other's, and at least `share` of them all. */
export function fieldOfMost(items: readonly string[], share: number): FieldName | null {
  const [first, second] = fieldCounts(items);
  return first && first[1] >= share * items.length && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** How many of the items read like those of which field, the most first: ages as who is seen together. */
function fieldCounts(items: readonly string[]): [FieldName, number][] {
  const counts = new Map<FieldName, number>();
  for (const item of items) {
    const field = fieldOfItem(item);
    const own = field === 'ages' ? 'participants' : field;
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The field that at least `share` of the items read like, ages and who is seen together. */
export function fieldOfItems(items: readonly string[], share: number): FieldName | null {
  const [first] = fieldCounts(items);
  return first && first[1] >= share * items.length ? first[0] : null;
}
