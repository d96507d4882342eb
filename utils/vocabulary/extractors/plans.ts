import { conceptsOf } from '../concepts.ts';
import { type Extractor, type Find, findAt } from './find.ts';

/** Names of plans that are also plain words, places, people or other abbreviations: read in a list of plans only. */
const WORDS = new Set(
  'Concern Guardian Paramount Curative Horizon Beacon Providence Passport Imperial Reliant Optima Oxford Meridian Sierra Sutter Oscar Tufts Medica Moda Sana Alma Grow Rula Headway Ginger Spring Vitality Aviva HIP CHIP VA OHP nib TAC DOR DVA ACC BHS BMC OON PPO HCF Quest Priority Allegiance Independence Husky HealthChoice Medical Chickering Nourish Medibank MHP GIC 1199 Cigna'.split(
    ' ',
  ),
);
/** A short name counts only as it is written; a long one in any case. */
const SHORT = 6;
const FIRST_WORD = /[A-Za-z0-9]+/g;

interface PlanName {
  id: string;
  name: string;
}

/** Names by their first word in lower case, the longest first. */
const NAMES = new Map<string, PlanName[]>();
for (const plan of conceptsOf('insurer')) {
  if (plan.subkind.startsWith('marker')) continue;
  for (const alias of plan.aliases) {
    const first = /[A-Za-z0-9]+/.exec(alias)?.[0].toLowerCase();
    if (first === undefined || (WORDS.has(alias) && alias !== 'Cigna')) continue;
    const known = NAMES.get(first) ?? [];
    NAMES.set(
      first,
      [...known, { id: plan.id, name: alias }].sort((a, b) => b.name.length - a.name.length),
    );
  }
}

function startsAt(cased: string, at: number, name: string): boolean {
  const found = cased.slice(at, at + name.length);
  const same = name.length < SHORT ? found === name : found.toLowerCase() === name.toLowerCase();
  return same && !/[A-Za-z]/.test(cased.charAt(at + name.length));
}

/** Worth looking at names at all. */
const MONEY =
  /insur|network|plan|panel|aetna|cigna|blue|bcbs|medi|tricare|optum|united|kaiser|humana|eap|accept|cover|\bnhs\b/i;
const TAKEN =
  /\b(?:accept|tak|bill|network|panel|provider (?:for|with)|insurance|plans?|work with|covered|through|contracted|credentialed)\w*/;

/** The plans named in a piece of text (letters as written), in the order of the text. */
export function plansIn(cased: string): { id: string; from: number; to: number }[] {
  if (!MONEY.test(cased)) return [];
  const found: { id: string; from: number; to: number }[] = [];
  let end = 0;
  for (const match of cased.matchAll(FIRST_WORD)) {
    const from = match.index;
    if (from < end) continue;
    const plan = NAMES.get(match[0].toLowerCase())?.find(({ name }) => startsAt(cased, from, name));
    if (plan === undefined) continue;
    end = from + plan.name.length;
    found.push({ id: plan.id, from, to: end });
  }
  return found;
}

/** Plans that the statement names as taken, or as not taken. */
export const plans: Extractor = (reading) => {
  const named = plansIn(reading.sentence.cased);
  const finds: Find[] = [];
  for (const { id, from, to } of named) {
    const scope = reading.scopes.find((each) => from >= each.from && from < each.to);
    const outside = /^\s*[(-]\s*(?:out[- ]of[- ]network|oon)\b/.test(reading.text.slice(to, to + 20));
    const status =
      outside || scope?.status === 'denied'
        ? 'denied'
        : scope !== undefined || !TAKEN.test(reading.text)
          ? 'weak'
          : 'stated';
    finds.push(findAt(reading, id, status, from, to));
    if (
      status === 'stated' &&
      !reading.sentence.fragment &&
      /\b(?:accept|tak|bill|in[- ]network|panel)\w*/.test(reading.text.slice(0, from))
    ) {
      finds.push(findAt(reading, 'ins_yes', 'stated', from, to));
    }
  }
  const out = /\bout[- ]of[- ]network\b|\bOON\b/i.exec(reading.sentence.cased);
  if (out) finds.push(findAt(reading, 'oon', 'stated', out.index, out.index + out[0].length));
  return finds;
};
