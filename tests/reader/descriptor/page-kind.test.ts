import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';
import type { Descriptor, PageRule } from '../../../utils/listing/descriptor.ts';
import { pageKind } from '../../../utils/reader/descriptor/page-kind.ts';

const directory = (...pages: PageRule[]): Descriptor => ({
  id: 'taught',
  label: 'Taught',
  evidence: 'claimed',
  basis: '',
  matches: [],
  currency: 'USD',
  pages,
  stores: {},
});

describe('a rule', () => {
  const rule = directory({
    kind: 'results',
    path: '^/find',
    select: '.row',
    selectNone: '.one',
    text: 'therapists',
  });

  it.each([
    ['all of it holds', '<p class="row">Therapists</p>', '/find/or', 'results'],
    ['the path is another', '<p class="row">Therapists</p>', '/blog', 'other'],
    ['the element is missing', '<p>Therapists</p>', '/find', 'other'],
    ['an element forbids it', '<p class="row one">Therapists</p>', '/find', 'other'],
    ['the words are missing', '<p class="row">Plumbers</p>', '/find', 'other'],
  ])('when %s', (_when, html, path, kind) => {
    expect(pageKind(parseHtml(html), rule, path)).toBe(kind);
  });

  it('that comes first decides', () => {
    const both = directory({ kind: 'profile', select: 'p' }, { kind: 'results', select: 'p' });
    expect(pageKind(parseHtml('<p>x</p>'), both, '/')).toBe('profile');
  });

  it('whose selector is not valid never holds', () => {
    expect(pageKind(parseHtml('<p>x</p>'), directory({ kind: 'results', select: ':::' }), '/')).toBe('other');
  });
});

describe('a wall', () => {
  const everything = directory({ kind: 'results', select: 'html' });

  it.each([
    '403 Forbidden',
    'Just a moment...',
    'Attention Required!',
    'Access denied',
    '429 Too Many Requests',
  ])('titled %s comes before any rule', (title) => {
    expect(pageKind(parseHtml(`<title>${title}</title>`), everything, '/')).toBe('blocked');
    expect(pageKind(parseHtml(`<h1>${title}</h1>`), everything, '/')).toBe('blocked');
  });

  it('is not seen in a number that only begins like one', () => {
    expect(pageKind(parseHtml('<title>4030 therapists in Fernhill</title>'), everything, '/')).toBe(
      'results',
    );
  });
});
