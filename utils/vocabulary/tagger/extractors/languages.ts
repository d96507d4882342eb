import { lazily } from '../../../lookup/lazily.ts';
import { literally } from '../../../lookup/literally.ts';
import { conceptsOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import { matchesOf } from '../matches.ts';
import { type Extractor, type Find, findAt } from './find.ts';

const languagesByName = lazily(() => {
  const known = new Map(
    conceptsOf('language').flatMap((language) =>
      language.aliases.map((alias) => [alias.toLowerCase(), language.id] as const),
    ),
  );
  for (const [word, id] of [
    ['espanol', 'lang_es'],
    ['francais', 'lang_fr'],
    ['castellano', 'lang_es'],
    ['portugues', 'lang_pt'],
    ['italiano', 'lang_it'],
    ['chinese', 'lang_zh-cmn'],
  ] as const satisfies readonly (readonly [string, ConceptId])[]) {
    known.set(word, id);
  }
  return known;
});
const name = lazily(
  () =>
    new RegExp(
      `(?<![a-z])(?:${[...languagesByName().keys()]
        .sort((a, b) => b.length - a.length)
        .map(literally)
        .join('|')})(?![a-z])`,
      'g',
    ),
);
const CUE =
  /\b(?:native speaker|speaker of|speak|speaks|speaking|spoken|fluent|fluency|fluently|bilingual|trilingual|multilingual|bi-lingual|languages?|hablo|ablo|se habla|parle|falo|parlo)\b|spoken/;
const OWN_CUE =
  /\b(?:sessions?|therapy|counsel(?:l)?ing|services|available|offered|work|provided?|conduct(?:ed)?|treatment|psychotherapy|offer|appointments?|adults|couples|individuals|see clients|proficient)\b[^.;]{0,60}\b(?:in|en)\s+(?:both\s+|either\s+)?(?:[a-z]+(?:\s*[,/&]\s*|\s+and\s+|\s+or\s+|,\s+and\s+|,\s+or\s+))*$/;
const FOLLOWED =
  /^[\s-]*(?:speaking|speaker|language|bilingual|fluent|sessions|services)\b|^\s*(?:\/|and|&|-)\s*\w+\s+(?:bilingual|speaking|sessions|services)\b/;
const NEITHER = /\b(?:neither|nor) $/;
const LIMITED =
  /\b(?:conversational|some|a little|a bit of|basic|limited|intermediate|learning|not fluent|understand|rusty|working on|studying|beginner|beginning|imperfect|passable|elementary|studied|brush\w* up|broken|on a good day|\w+-level|restaurant|tourist|between us|get by in)\b[^.;]{0,25}$/;
const LIMITED_AFTER =
  /^[\s(-]*(?:\(?(?:conversational|limited|basic|some|intermediate|beginner|not fluent)|skills are|accent|is (?:rusty|limited|basic|conversational)|better than i speak|long forgotten|for (?:intake|phone|first) (?:calls?|sessions?) only|\(?(?:front desk|reception|office staff)|via interpreter|through an interpreter|with an interpreter)/;
const INTERPRETER = /\b(?:(?<!\bno )\binterpreters?\b|between us\b)/;

/** Languages of the sessions; a language is named only beside a word such as "speak", "fluent" or "sessions in". */
export const languages: Extractor = (reading, before) => {
  const finds: Find[] = [];
  let cued = false;
  const { text } = reading;
  for (const match of matchesOf(name(), text)) {
    const from = match.index;
    const to = from + match[0].length;
    const id = languagesByName().get(match[0]);
    const lead = text.slice(Math.max(0, from - 110), from);
    const after = text.slice(to, to + 30);
    const alone =
      text.trim().length < match[0].length + 4 &&
      /languages?(?:\W*spoken)?\W*$/.test(before.trim().slice(-24));
    const native = /^(?:espanol|castellano|francais|portugues|italiano)$/.test(match[0]);
    if (
      !(
        CUE.test(lead) ||
        OWN_CUE.test(lead) ||
        FOLLOWED.test(after) ||
        alone ||
        NEITHER.test(lead) ||
        native ||
        (cued && /^[\s\w,/&]{0,20}$/.test(lead.slice(-20)))
      )
    ) {
      continue;
    }
    cued = true;
    const scope = reading.scopes.find((each) => from >= each.from && from < each.to);
    let status: Status = 'stated';
    if (scope?.status === 'denied' || NEITHER.test(lead) || /\bbut not (?:in )?$/.test(lead))
      status = 'denied';
    else if (
      scope !== undefined ||
      LIMITED.test(lead.split(/[,;](?= (?:so|but|and i))|\b(?:but\b|fluent\b)/).at(-1) ?? '') ||
      LIMITED_AFTER.test(after)
    )
      status = 'weak';
    else if (
      INTERPRETER.test(text) ||
      /\bthrough (?:our|a|my) (?:partner|colleague|team|associate)/.test(text) ||
      (reading.voices.at(from) === 'reader' && !FOLLOWED.test(after))
    )
      status = 'weak';
    if (
      reading.qualified.some(
        (each) =>
          (each.qualifier === 'team' || each.qualifier === 'referral') && from >= each.from && from < each.to,
      )
    )
      status = 'weak';
    if (id !== undefined) finds.push(findAt(reading, id, status, from, to));
    if (id === 'lang_ase') finds.push(findAt(reading, 'acc_asl', status, from, to));
  }
  return finds;
};
