import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../scripts/parse-html.ts';
import { inSlices, type WorkPlace } from '../../utils/dom/slices.ts';
import type { Steps } from '../../utils/dom/work.ts';
import { readGeneric, readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { documentOf, htmlOf, PAGES } from '../reader/generic/pages.ts';

/** A clock that each look at it moves on by so many milliseconds, and a page that changes at these pauses. */
function placeOf(tick: number, changes: readonly number[] = []) {
  let time = 0;
  const seen = { pauses: 0 };
  let changed = false;
  const place: WorkPlace = {
    now: () => {
      time += tick;
      return time;
    },
    pause: async () => {
      seen.pauses += 1;
      changed = changes.includes(seen.pauses);
    },
    changed: () => {
      const is = changed;
      changed = false;
      return is;
    },
  };
  return { place, seen };
}

/** Work of so many steps that gives its own number. */
function work(steps: number) {
  const begun: number[] = [];
  const begin = function* (): Steps<number> {
    const own = begun.push(0);
    for (let step = 0; step < steps; step += 1) {
      begun[own - 1] = step;
      yield;
    }
    return own;
  };
  return { begin, begun };
}

describe('work in slices', () => {
  it('goes on for some twelve milliseconds, then lets the page have its turn', async () => {
    const { place, seen } = placeOf(4);
    expect(await inSlices(work(30).begin, place)).toBe(1);
    expect(seen.pauses).toBe(10);
  });

  it('does not pause for little', async () => {
    const { place, seen } = placeOf(0.1);
    await inSlices(work(30).begin, place);
    expect(seen.pauses).toBe(0);
  });

  it('begins again when the page has changed', async () => {
    const { place } = placeOf(4, [3]);
    const { begin, begun } = work(30);
    expect(await inSlices(begin, place)).toBe(2);
    expect(begun).toEqual([8, 29]);
  });

  it('is done at once the third time: a page that never rests is read in one of its states', async () => {
    const always = Array.from({ length: 1000 }, (_, at) => at + 1);
    const { place, seen } = placeOf(4, always);
    expect(await inSlices(work(30).begin, place)).toBe(3);
    expect(seen.pauses).toBe(2);
  });
});

describe('the reading of a page', () => {
  it.each(Object.entries(PAGES))('%s: is the same in steps and at once', async (name, address) => {
    const doc = documentOf(htmlOf(name as keyof typeof PAGES));
    const { place } = placeOf(20);
    const sliced = await inSlices(() => readGenericSteps(doc, address), place);
    expect(sliced.listings).toEqual(readGeneric(doc, address).listings);
  });

  it('gives nobody the words of a row that came while it was read', async () => {
    const row = (name: string, says: string) =>
      `<li><h3><a href="/therapists/${name.toLowerCase()}-fenn">${name} Fenn</a></h3><p>Psychologist</p><p>${says}</p></li>`;
    const rows = ['Ada', 'Bea', 'Cyd', 'Dot']
      .map((name) => row(name, `I am ${name}, and I work with people who lost someone they loved.`))
      .join('');
    const doc = parseHtml(`<ul>${rows}</ul>${'<p>x</p>'.repeat(2000)}`);
    const { place } = placeOf(20, [2]);
    const pause = place.pause;
    let turns = 0;
    place.pause = async () => {
      turns += 1;
      // The page puts its second row to another use.
      const second = doc.querySelectorAll('li')[1];
      if (turns === 2 && second) second.innerHTML = row('Eve', 'I am Eve, and couples come to me.');
      await pause();
    };
    const { listings } = await inSlices(
      () => readGenericSteps(doc, 'https://hollow.example/therapists'),
      place,
    );
    expect(listings.map(({ name }) => name)).toEqual(['Ada Fenn', 'Eve Fenn', 'Cyd Fenn', 'Dot Fenn']);
    for (const { name, statement } of listings)
      expect(statement).toContain(`I am ${name.replace(' Fenn', '')}`);
  });
});
