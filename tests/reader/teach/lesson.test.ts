// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Descriptor } from '../../../utils/listing/descriptor.ts';
import { descriptorSchema } from '../../../utils/listing/descriptor-schema.ts';
import type { TaughtField } from '../../../utils/listing/taught-fields.ts';
import { taughtDescriptorSchema } from '../../../utils/listing/taught-schema.ts';
import { taughtAt } from '../../../utils/messages/taught.ts';
import { readPage } from '../../../utils/reader/descriptor/read-page.ts';
import type { SaidOfBlock } from '../../../utils/reader/teach/learn.ts';
import { beginLesson } from '../../../utils/reader/teach/lesson.ts';
import { parse } from '../../directories/folders.ts';
import { times } from '../../support/times.ts';
import { ADDRESS, listPage, PEOPLE } from './people.ts';

const is = (block: number, field: TaughtField, piece: number): SaidOfBlock => ({
  block,
  field,
  piece,
  below: false,
});
const below = (block: number, field: TaughtField, piece: number): SaidOfBlock => ({
  block,
  field,
  piece,
  below: true,
});
const none = (block: number, field: TaughtField): SaidOfBlock => ({
  block,
  field,
  piece: null,
  below: false,
});

/** Whatever a lesson gives can be kept, and brought back from a file. */
function expectKept(descriptor: Descriptor): void {
  const kept = taughtAt(ADDRESS, 'Hedge', descriptor);
  expect(taughtDescriptorSchema.safeParse(JSON.parse(JSON.stringify(kept))).error).toBeUndefined();
}

function teach(doc: Document, said: readonly SaidOfBlock[], kind = 0) {
  const taught = beginLesson(doc, ADDRESS).learn(kind, said);
  if ('problem' in taught) throw new Error(taught.problem);
  expectKept(taught.descriptor);
  return taught;
}

describe('a lesson', () => {
  it('begins with the kinds of blocks: how many, and how they begin', () => {
    const [first] = beginLesson(listPage(), ADDRESS).kinds();
    expect(first?.count).toBe(4);
    expect(first?.texts[0]).toMatch(/^Maud Sallow Grief has its own time/);
  });

  it('shows three of them in pieces', () => {
    const examples = beginLesson(listPage(), ADDRESS).examples(0);
    expect(examples.map(({ pieces }) => pieces[0]?.text)).toEqual([
      'Maud Sallow',
      'Tobias Wren',
      'Priya Ashdene',
    ]);
    expect(beginLesson(listPage(), ADDRESS).examples(99)).toEqual([]);
  });

  it('finds in the siblings what was said of the first', () => {
    const { listings, unreadable } = teach(listPage(), [
      is(0, 'name', 0),
      is(0, 'statement', 1),
      is(0, 'feeIndividual', 2),
    ]);
    expect(unreadable).toBe(0);
    expect(listings.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
    expect(listings.map(({ statement }) => statement)).toEqual(PEOPLE.map(({ says = '' }) => says));
    expect(listings.map(({ feeIndividual }) => feeIndividual)).toEqual([
      [55, 55],
      null,
      [120, 120],
      [40, 60],
    ]);
  });

  it('keys each by the address that it leads to, without what the link was followed from', () => {
    const { listings } = teach(listPage(), [is(0, 'name', 0)]);
    expect(listings.map(({ key }) => key)).toEqual(PEOPLE.map(({ slug }) => slug));
    expect(listings[0]?.url).toBe('https://hedge.example/t/maud-sallow');
  });

  it('reads what stands below a heading, up to the next', () => {
    const { listings } = teach(listPage(), [is(0, 'name', 0), below(0, 'issues', 3)]);
    expect(listings.map(({ issues }) => issues)).toEqual([
      ['Bereavement', 'Stress'],
      ['Infidelity'],
      ['Anxiety', 'Panic'],
      [],
    ]);
  });

  it('takes a correction: the piece that was wrong in a sibling is found another way', () => {
    const doc = listPage(PEOPLE, { badge: true });
    const pieces = beginLesson(doc, ADDRESS).examples(0);
    const at = (block: number, text: string) =>
      pieces[block]?.pieces.findIndex((piece) => piece.text === text) ?? -1;
    const said = [is(0, 'name', 0), is(0, 'feeIndividual', at(0, '£55 a session'))];
    const corrected = teach(doc, [...said, none(1, 'feeIndividual'), is(2, 'feeIndividual', at(2, '£120'))]);
    expect(corrected.shown.map(({ feeIndividual }) => feeIndividual)).toEqual([[55, 55], null, [120, 120]]);
  });

  it('never reads in a block what was said not to stand there', () => {
    const { shown } = teach(listPage(), [is(0, 'name', 0), is(0, 'statement', 1), none(1, 'statement')]);
    expect(shown[1]?.statement).toBe('');
  });

  it('takes letters after the names for credentials', () => {
    const doc = listPage(PEOPLE.map((person) => ({ ...person, name: `${person.name}, PhD, LMFT` })));
    const { listings } = teach(doc, [is(0, 'name', 0)]);
    expect(listings[0]).toMatchObject({ name: 'Maud Sallow', credentials: ['PhD', 'LMFT'] });
  });

  it('gives a descriptor like any other: data, for this host alone, that reads the page again', () => {
    const doc = listPage();
    const { descriptor, listings } = teach(doc, [is(0, 'name', 0), below(0, 'issues', 3)]);
    expect(descriptorSchema.parse(JSON.parse(JSON.stringify(descriptor)))).toEqual(descriptor);
    expect(descriptor.matches).toEqual(['https://hedge.example/*']);
    expect(readPage(listPage(), descriptor, { address: ADDRESS }).listings).toEqual(listings);
    expect(readPage(parse('<main><p>Nothing here</p></main>'), descriptor, { address: ADDRESS }).page).toBe(
      'other',
    );
  });

  it('says nothing of a therapist: neither a name nor a word of theirs is in the descriptor', () => {
    const text = JSON.stringify(
      teach(listPage(), [is(0, 'name', 0), is(0, 'statement', 1), below(0, 'issues', 3)]).descriptor,
    );
    for (const { name, slug, says = slug } of PEOPLE)
      for (const word of [...name.split(' '), slug, says]) expect(text).not.toContain(word);
  });
});

describe('which kind of blocks', () => {
  it('comes first is one whose blocks say whose they are, even beside larger ones that hold everyone', () => {
    const part = (title: string, text: string) =>
      `<section class="part"><h2>${title}</h2><p>${text.repeat(12)}</p></section>`;
    const doc = listPage();
    const main = doc.querySelector('main');
    main?.insertAdjacentElement(
      'beforeend',
      parse(part('About', 'A long text about us. ')).body.children[0] as Element,
    );
    main?.insertAdjacentElement(
      'beforeend',
      parse(part('Press', 'What they say of us. ')).body.children[0] as Element,
    );
    const lesson = beginLesson(doc, ADDRESS);
    expect(lesson.kinds()[0]?.texts[0]).toMatch(/^Maud Sallow/);
    const name = doc.querySelector('.tile h3 a');
    expect(name && lesson.kindAround(name)).toBe(0);
    expect(lesson.kindAround(doc.documentElement)).toBe(-1);
  });
});

describe('a lesson that cannot be given', () => {
  it('on blocks that do not say whose they are: nothing is read rather than a wrong person', () => {
    const same = listPage(PEOPLE.map((person) => ({ ...person, slug: 'join' })));
    expect(beginLesson(same, ADDRESS).learn(0, [is(0, 'name', 0)])).toEqual({ problem: 'no-key' });
  });

  it('takes the site’s own number for a block where there is no link', () => {
    const tiles = ['Ada Fenn', 'Bo Marsh'].map(
      (name, at) =>
        `<div class="tile" data-member-id="m${at}"><h3>${name}</h3><p>I listen, and I have time for you.</p></div>`,
    );
    const { listings } = teach(parse(`<main>${tiles.join('')}</main>`), [is(0, 'name', 0)]);
    expect(listings.map(({ key, name }) => [key, name])).toEqual([
      ['m0', 'Ada Fenn'],
      ['m1', 'Bo Marsh'],
    ]);
  });

  it('without a name, and of blocks that are not there', () => {
    expect(beginLesson(listPage(), ADDRESS).learn(0, [])).toEqual({ problem: 'no-name' });
    expect(beginLesson(listPage(), ADDRESS).learn(50, [])).toEqual({ problem: 'no-blocks' });
  });
});

describe('whatever is said', () => {
  const field = fc.constantFrom<TaughtField>('name', 'statement', 'feeIndividual', 'city', 'issues');
  const saying = fc.record({
    block: fc.nat(3),
    field,
    piece: fc.option(fc.nat(8), { nil: null }),
    below: fc.boolean(),
  });

  it('nobody is given a word from another’s block, and the page stays as it is', () => {
    const doc = listPage();
    const before = doc.documentElement.outerHTML;
    const words = [...doc.getElementsByClassName('tile')].map((tile) =>
      tile.textContent.replace(/\s+/g, ' '),
    );
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 6 }), (said) => {
        const taught = beginLesson(doc, ADDRESS).learn(0, said);
        if ('problem' in taught) return;
        expectKept(taught.descriptor);
        for (const listing of taught.listings) {
          const own = words[PEOPLE.findIndex(({ slug }) => slug === listing.key)] ?? '';
          for (const part of [listing.name, listing.statement, listing.city, ...listing.issues])
            expect(own.replace(/ /g, '')).toContain(part.replace(/ /g, ''));
        }
      }),
      { numRuns: times(50, 150) },
    );
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});
