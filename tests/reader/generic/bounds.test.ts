import { describe, expect, it } from 'vitest';
import { readGeneric, readGenericSteps } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://hollow.example/therapists';

const card = (id: number) =>
  `<li><h3><a href="/therapists/ada-fenn/${id}">Ada Fenn${'abcdefghij'[id % 10]}</a></h3><p>Psychologist, PhD</p><p>I help people who lost someone, and we begin where you are today, number ${id}.</p></li>`;
const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
const LETTERS = 'bcdfghklmn';
const nameOf = (at: number) =>
  `${LETTERS.toUpperCase()[at % 10]}${LETTERS[Math.floor(at / 10) % 10]}${LETTERS[Math.floor(at / 100)]}an`;
const LIST = `<ul>${many(3, (at) => card(1001 + at))}</ul>`;

/** The longest of the steps of a reading, the best of three, in milliseconds. */
function stepsOf(html: string, address = ADDRESS) {
  const doc = documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
  let longest = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < 3; round += 1) {
    let worst = 0;
    const steps = readGenericSteps(doc, address);
    let start = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      const now = performance.now();
      worst = Math.max(worst, now - start);
      start = now;
      if (!done) continue;
      found = value.listings.length;
      break;
    }
    longest = Math.min(longest, worst);
  }
  return { longest, found };
}

describe('a page of great size', () => {
  it.each<[string, string, string, number]>([
    ['fifty thousand elements side by side', LIST + many(50_000, () => '<i>x</i>'), ADDRESS, 3],
    [
      'twenty-five thousand lines',
      LIST + many(25_000, (at) => `<div>Some ${at.toString(36)} words</div>`),
      ADDRESS,
      3,
    ],
    ['twenty thousand links', LIST + many(20_000, (at) => `<a href="/a/b/c/${at}">Ada Fenn</a>`), ADDRESS, 3],
    ['a thousand people', `<ul>${many(1000, (at) => card(2000 + at))}</ul>`, ADDRESS, 1000],
    [
      'a thousand people who lead nowhere',
      `<div>${many(1000, (at) => `<div><h4>Ada ${nameOf(at)}, PhD</h4><p>I help people who lost someone, and we begin where you are.</p></div>`)}</div>`,
      ADDRESS,
      1000,
    ],
    [
      'a profile that never ends',
      `<h1>Ada Fenn</h1><h2>About me</h2>${many(20_000, (at) => `<p>I work with ${at} people, and we look at what is there.</p>`)}`,
      'https://hollow.example/therapists/ada-fenn',
      1,
    ],
    ['nearly five million letters', `${LIST}<p>${'These are words. '.repeat(290_000)}</p>`, ADDRESS, 3],
  ])('%s: is read in steps, none of them long', (_what, html, address, people) => {
    const { longest, found } = stepsOf(html, address);
    expect(found).toBe(people);
    expect(longest).toBeLessThan(50);
  });
});

describe('data beside the page', () => {
  const record = { id: 1001, name: 'Ada Fennb', pronouns: 'she/her' };
  const script = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  const read = (html: string) =>
    readGeneric(documentOf(LIST + html), ADDRESS).listings.map(({ pronouns }) => pronouns);

  it('is left when reading it would hold the page up; what stands beside it is read', () => {
    expect(read(script([record]))).toEqual(['she/her', '', '']);
    expect(read(script([record, 'x'.repeat(2_600_000)]))).toEqual(['', '', '']);
    expect(read(script(['x'.repeat(2_600_000)]) + script([record]))).toEqual(['she/her', '', '']);
  });

  it('of one record is taken up to what a person’s holds', () => {
    const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]));
    expect(read(script([{ ...record, ...keys }]))).toEqual(['she/her', '', '']);
    expect(read(script([{ ...keys, ...record }]))).toEqual(['', '', '']);
  });
});
