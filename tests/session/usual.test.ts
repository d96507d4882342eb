import { describe, expect, it } from 'vitest';
import { descriptor as psychologytoday } from '../../utils/directories/psychologytoday/descriptor.ts';
import type { FieldName, Listing } from '../../utils/listing/listing.ts';
import { readsBelow, type Usually } from '../../utils/session/usual.ts';
import { listing } from '../support/samples.ts';

const USUAL: FieldName[] = ['name', 'url', 'profession', 'credentials', 'statement', 'verified'];
const birch: Usually = { usual: { results: USUAL }, pages: [] };
const known: Usually = { usual: { results: USUAL }, pages: psychologytoday.pages };
const site: Usually = { usual: {}, pages: [] };
const WHOLE: Partial<Listing> = {
  name: 'Ada Fenn',
  url: 'https://directory.example/ada',
  profession: 'Psychologist',
  credentials: ['PhD'],
  statement: 'I see adults.',
  verified: 'yes',
};
const pageOf = (count: number, fields: Partial<Listing>) =>
  Array.from({ length: count }, () => listing(fields));

describe('a page of a known directory', () => {
  it('reads as usual when its listings hold what they usually hold', () => {
    expect(readsBelow(birch, 'results', pageOf(20, WHOLE))).toBeNull();
  });

  it('reads below when several fields are gone from all of them', () => {
    const { statement: _one, credentials: _two, profession: _three, ...rest } = WHOLE;
    expect(readsBelow(birch, 'results', pageOf(20, rest))).toEqual({
      found: 3,
      expected: 6,
      missing: ['profession', 'credentials', 'statement'],
    });
  });

  it('is held to nothing where nothing is usual', () => {
    expect(readsBelow(birch, 'profile', pageOf(1, {}))).toBeNull();
    expect(readsBelow(site, 'results', pageOf(20, {}))).toBeNull();
  });

  it('falls short of all when none of its rows could be read', () => {
    expect(readsBelow(birch, 'results', [], { unreadable: 20 })).toEqual({
      found: 0,
      expected: 6,
      missing: USUAL,
    });
    expect(readsBelow(birch, 'results', [], { unreadable: 0 })).toBeNull();
  });

  it.each([
    ['/us/therapists/or/fernhill', 0],
    ['/us/therapists', null],
    ['/us/therapists/', null],
    ['/us/basics/sleep', null],
  ])('at %s that reads as no list', (path, found) => {
    expect(readsBelow(known, 'other', [], { path })?.found ?? null).toBe(found);
    expect(readsBelow(known, 'empty', [], { path })).toBeNull();
    expect(readsBelow(birch, 'other', [], { path })).toBeNull();
  });
});
