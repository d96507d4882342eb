import { describe, expect, it } from 'vitest';
import { pageMessageSchema } from '../../utils/messages/page.ts';
import { listing } from '../support/samples.ts';

const takes = (message: unknown) => pageMessageSchema.safeParse(message).success;
const listings = {
  type: 'listings',
  page: 'results',
  listings: [listing()],
  unreadable: 0,
  tooLarge: false,
  continues: false,
};
const pointed = { type: 'pointed', key: '1', open: true };
const many = (count: number) => Array.from({ length: count }, (_, index) => listing({ key: `k${index}` }));

describe('a page’s script', () => {
  it('may send what it read, and gets it through unchanged', () => {
    expect(pageMessageSchema.parse(listings)).toEqual({ ...listings, shaped: false });
    expect(takes({ ...listings, listings: [], page: 'empty' })).toBe(true);
    expect(takes({ ...listings, continues: true })).toBe(true);
    expect(takes({ ...listings, listings: [], unreadable: 20 })).toBe(true);
    expect(takes({ ...listings, listings: [], page: 'other', tooLarge: true })).toBe(true);
  });

  it('may ask what it is to do, and say nothing with it', () => {
    expect(takes({ type: 'begin' })).toBe(true);
    expect(takes({ type: 'begin', directory: 'fernhill' })).toBe(false);
  });

  it('may say where the pointer is, or that it is nowhere', () => {
    expect(pageMessageSchema.parse(pointed)).toEqual(pointed);
    expect(takes({ ...pointed, key: null, open: false })).toBe(true);
  });

  it('may send 200 listings at once and not 201', () => {
    expect(takes({ ...listings, listings: many(200) })).toBe(true);
    expect(takes({ ...listings, listings: many(201) })).toBe(false);
  });
});

describe('refused', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(listings)],
    ['a list of messages', [listings]],
    ['no type', { ...listings, type: undefined }],
    ['a type of the extension’s own pages', { type: 'turn-on', directory: 'x', mode: 'page', tabId: null }],
    ['a step of the profile', { type: 'profile-change', changes: [] }],
    ['a wish for the profile', { type: 'profile' }],
  ])('%s', (_what, message) => {
    expect(takes(message)).toBe(false);
  });

  it.each<[string, object]>([
    ['an unknown key', { wishes: [] }],
    ['a directory of its own choosing', { directory: 'fernhill' }],
    ['an unknown kind of page', { page: 'checkout' }],
    ['a missing page', { page: undefined }],
    ['listings that are no list', { listings: { 0: listing(), length: 1 } }],
    ['a word for a truth value', { continues: 'no' }],
    ['fewer rows than none that could not be read', { unreadable: -1 }],
    ['half a row that could not be read', { unreadable: 0.5 }],
  ])('listings with %s', (_what, over) => {
    expect(takes({ ...listings, ...over })).toBe(false);
  });

  it.each<[string, object]>([
    ['an unknown key', { x: 1 }],
    ['a key that is too long', { key: 'k'.repeat(201) }],
    ['no key at all', { key: undefined }],
    ['a number for a key', { key: 1 }],
    ['no word on whether it is a click', { open: undefined }],
  ])('a pointer with %s', (_what, over) => {
    expect(takes({ ...pointed, ...over })).toBe(false);
  });
});
