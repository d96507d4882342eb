import { MENTION_RULES } from '../../utils/vocabulary/tagger/claims/rules.ts';
import { leavingOut } from '../../utils/vocabulary/tagger/gate.ts';
import { LIMIT_RULES } from '../../utils/vocabulary/tagger/limits/calling.ts';
import { SIGN } from '../../utils/vocabulary/tagger/signs.ts';
import { tagText, tagWithoutSign } from '../../utils/vocabulary/tagger/tagger.ts';

/** What happened when one thing was left out. */
export interface Mutant {
  kind: 'rule' | 'sign';
  id: string;
  /** Whether some example is read otherwise without it. */
  noticed: boolean;
}

/** Every sentence that is an example of a rule. */
export const EXAMPLES: readonly string[] = [...MENTION_RULES, ...LIMIT_RULES].flatMap(
  ({ example, counterexample }) => [example[0], counterexample[0]],
);

const facts = (text: string, read: (text: string) => ReturnType<typeof tagText>) =>
  JSON.stringify(read(text).map(({ id, status, start }) => [id, status, start]));

/**
 * Leaves each rule and each sign out in turn. A rule is noticed when its own example is read otherwise; a sign when
 * one of `texts` is, or one of the examples.
 */
export function mutate(texts: readonly string[]): Mutant[] {
  const whole = [...texts, ...EXAMPLES].map((text) => ({ text, as: facts(text, tagText) }));
  const rules = [...MENTION_RULES, ...LIMIT_RULES].map(({ id, example }): Mutant => {
    const [text, concept] = example;
    const status = () => tagText(text).find((tag) => tag.id === concept)?.status;
    return { kind: 'rule', id, noticed: leavingOut(id, status) !== status() };
  });
  const signs = Object.entries(SIGN).map(([id, sign]): Mutant => {
    const without = (text: string) => tagWithoutSign(text, sign);
    return { kind: 'sign', id, noticed: whole.some(({ text, as }) => facts(text, without) !== as) };
  });
  return [...rules, ...signs];
}
