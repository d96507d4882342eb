import { describe, expect, it } from 'vitest';
import { CHOICES } from '../../../entrypoints/options/choices.ts';

const everything = [
  ...Object.values(CHOICES.facets),
  ...Object.values(CHOICES.comfort),
  CHOICES.values,
].flat();

describe('what the form offers', () => {
  it('suggests only what it also offers', () => {
    for (const [facet, ids] of Object.entries(CHOICES.common)) {
      const offered = Object.entries(CHOICES.facets)
        .find(([name]) => name === facet)?.[1]
        .map(({ id }) => id);
      for (const id of ids ?? []) expect(offered, `${facet}: ${id}`).toContain(id);
    }
  });

  it('is found by the words that people use', () => {
    const found = (word: string) =>
      CHOICES.facets.topic.filter(({ words }) => words.includes(word)).map(({ id }) => id);
    expect(found('worry')).toContain('anxiety');
    expect(found('compulsions')).toContain('ocd');
  });

  it('speaks of therapists, without brackets or slashes', () => {
    for (const { id, label } of everything.filter(({ id }) => !id.startsWith('v_')))
      expect(label, id).not.toMatch(/clinician|[/()]/);
  });

  it('has something under every heading', () => {
    // A town is typed, not chosen.
    const { place: _place, ...chosen } = CHOICES.facets;
    for (const choices of [...Object.values(chosen), ...Object.values(CHOICES.comfort)])
      expect(choices.length).toBeGreaterThan(1);
  });
});
