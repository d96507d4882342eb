import { conceptsOf } from '../concepts.ts';
import { type Extractor, type Find, findAt } from './find.ts';

/** Names of plans that are also plain words, places, people or other abbreviations: read in a list of plans only. */
const WORDS = new Set(
  'Concern Guardian Paramount Curative Horizon Beacon Providence Passport Imperial Reliant Optima Oxford Meridian Sierra Sutter Oscar Tufts Medica Moda Sana Alma Grow Rula Headway Ginger Spring Vitality Aviva HIP CHIP VA OHP nib TAC DOR DVA ACC BHS BMC OON PPO HCF Quest Priority Allegiance Independence Husky HealthChoice Medical Chickering Nourish Medibank MHP GIC 1199 Cigna'.split(
    ' ',
  ),
);
const NAMES: readonly (readonly [string, RegExp])[] = conceptsOf('insurer')
  .filter((plan) => !plan.subkind.startsWith('marker'))
  .flatMap((plan) =>
    plan.aliases
      .filter((alias) => !WORDS.has(alias) || alias === 'Cigna')
      .sort((a, b) => b.length - a.length)
      .map(
        (alias) =>
          [
            plan.id,
            new RegExp(
              `\\b${alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z])`,
              alias.length < 6 ? 'g' : 'gi',
            ),
          ] as const,
      ),
  );

/** Worth looking at names at all. */
const MONEY =
  /insur|network|plan|panel|aetna|cigna|blue|bcbs|medi|tricare|optum|united|kaiser|humana|eap|accept|cover|\bnhs\b/i;
const TAKEN =
  /\b(?:accept|tak|bill|network|panel|provider (?:for|with)|insurance|plans?|work with|covered|through|contracted|credentialed)\w*/;

/** The plans named in a piece of text (letters as written), in the order of the vocabulary. */
export function plansIn(cased: string): { id: string; from: number; to: number }[] {
  if (!MONEY.test(cased)) return [];
  const found: { id: string; from: number; to: number }[] = [];
  for (const [id, name] of NAMES) {
    for (const match of cased.matchAll(name)) {
      const from = match.index;
      const to = from + match[0].length;
      if (!found.some((plan) => from < plan.to && to > plan.from && plan.to - plan.from >= to - from))
        found.push({ id, from, to });
    }
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
