import { describe, expect, it } from 'vitest';
import { readDescriptors } from '../../build/directories.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorSchema } from '../../utils/listing/descriptor-schema.ts';
import { descriptorSource } from '../../utils/listing/descriptor-source.ts';

const all = await readDescriptors({ tour: true, claimed: true });
const own: Descriptor = {
  id: 'taught:hedge.example',
  label: 'Hedge',
  evidence: 'taught',
  basis: 'what a person showed',
  matches: ['https://hedge.example/*'],
  currency: 'GBP',
  pages: [{ kind: 'results', select: '.tile' }],
  stores: {},
  results: {
    row: '.tile',
    badge: { corner: 'top-right', inset: [16, -13] },
    fields: {
      key: [{ select: 'a', take: 'href', steps: [['match', '([^/]+)$']] }],
      name: [{ select: 'h3' }],
    },
  },
};

describe('a descriptor that is kept or handed over', () => {
  it.each(all)('$id, one of ours, is one', (directory) => {
    expect(descriptorSchema.parse(JSON.parse(JSON.stringify(directory)))).toEqual(directory);
  });

  it('may be one that a user taught', () => {
    expect(descriptorSchema.parse(own)).toEqual(own);
  });

  it.each([
    ['of all of the web', { ...own, matches: ['*://*/*'] }],
    ['of a host with a star in it', { ...own, matches: ['https://*.example/*'] }],
    ['of a script', { ...own, matches: ['javascript:alert(1)'] }],
    ['of nothing', { ...own, matches: [] }],
    ['with something that we do not know', { ...own, code: 'alert(1)' }],
    ['with a pattern that does not compile', { ...own, pages: [{ kind: 'results', path: '(' }] }],
    ['with a field that we do not know', { ...own, results: { ...own.results, fields: { secret: [] } } }],
    [
      'with a step that we do not know',
      { ...own, results: { ...own.results, fields: { name: [{ select: 'a', steps: [['run', 'x']] }] } } },
    ],
    ['with no currency', { ...own, currency: '$' }],
    ['longer than any', { ...own, label: 'x'.repeat(500) }],
  ])('is none %s', (_what, wrong) => {
    expect(descriptorSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('its file', () => {
  it('is the source of a folder’s first file, and holds the same data', () => {
    const source = descriptorSource(own);
    expect(source).toMatch(
      /^import type \{ Descriptor \} from '\.\.\/\.\.\/listing\/descriptor\.ts';\n\nexport const descriptor: Descriptor = \{\n/,
    );
    const literal = source.slice(source.indexOf('= {') + 2).replace(/;\s*$/, '');
    // A literal of our own, in a test.
    expect(new Function(`return (${literal})`)()).toEqual(own);
  });
});
