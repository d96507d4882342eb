import { describe, expect, it } from 'vitest';
import { withoutExamples } from '../../build/rules-alone.ts';

const RULES = `
export const RULES: readonly Rule[] = [
  {
    id: 'general-word',
    says: ({ entry }) => weakIf(entry.mode === 'weak'),
    example: ['I help people, and find: confidence.', 'self_esteem', 'weak'],
    counterexample: ['I help people find self-esteem.', 'self_esteem', 'stated'],
  },
  { example: ['One.', 'grief'], id: 'last', words: ['example: [1]'], counterexample: ['Two.', 'grief'] },
];
`;

describe('the rules of the tagger', () => {
  it('ship without the sentences that they are shown by, and with all else', () => {
    expect(withoutExamples(RULES).replace(/\s+/g, ' ')).toBe(
      " export const RULES: readonly Rule[] = [ { id: 'general-word', says: ({ entry }) => weakIf(entry.mode === 'weak'), }," +
        " { id: 'last', words: ['example: [1]'], }, ]; ",
    );
  });

  it('are as they were where there is none', () => {
    const source = 'const of = ({ example, counterexample }: Rule) => [example, counterexample];\n';
    expect(withoutExamples(source)).toBe(source);
    const other = 'const a = { example: of(b), more: { sample: [1] } };';
    expect(withoutExamples(other)).toBe(other);
  });

  it('that are without examples already stay as they are', () => {
    expect(withoutExamples(withoutExamples(RULES))).toBe(withoutExamples(RULES));
  });
});
