// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PartLine } from '../../../components/checkin/part-line.tsx';
import type { LinePoint } from '../../../utils/alliance/reading.ts';
import { problems, show, stage, text, within, words } from '../stage.tsx';

beforeEach(stage.clear);

const line = (...points: [session: number, median: number][]): LinePoint[] =>
  points.map(([session, median]) => ({ session, median }));
const draw = (points: LinePoint[]) => show(<PartLine part="How you work" line={points} />);

/** Where the drawing puts each point, from the left and from the top. */
const places = () =>
  (within('polyline').getAttribute('points') ?? '')
    .split(' ')
    .map((place) => place.split(',').map(Number) as [number, number]);

describe('the drawing', () => {
  it('rises with the answers and runs with the sessions', async () => {
    await draw(line([1, 1], [2, 3], [3, 3.5], [4, 5]));
    const drawn = places();
    expect(drawn.map(([x]) => x)).toEqual(drawn.map(([x]) => x).toSorted((a, b) => a - b));
    expect(drawn.map(([, y]) => y)).toEqual(drawn.map(([, y]) => y).toSorted((a, b) => b - a));
  });

  it('leaves room for a session that was not noted', async () => {
    await draw(line([1, 3], [2, 3], [4, 3], [5, 3]));
    const [a = 0, b = 0, c = 0, d = 0] = places().map(([x]) => x);
    expect(b - a).toBeCloseTo(d - c);
    expect(c - b).toBeCloseTo(2 * (b - a));
  });

  it('stays inside its frame, whatever the answers', async () => {
    const point = fc.record({
      session: fc.integer({ min: 1, max: 2000 }),
      median: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
    });
    const course = fc
      .uniqueArray(point, { selector: ({ session }) => session, minLength: 1, maxLength: 12 })
      .map((points) => points.toSorted((a, b) => a.session - b.session));
    await fc.assert(
      fc.asyncProperty(course, async (points) => {
        await draw(points);
        const [, , width = 0, height = 0] = (within('svg').getAttribute('viewBox') ?? '')
          .split(' ')
          .map(Number);
        for (const [x, y] of places()) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        expect(places()).toHaveLength(points.length);
      }),
      { numRuns: 40 },
    );
  });

  it('means nothing by colour: a fall is drawn like a rise', async () => {
    await draw(line([1, 5], [2, 1]));
    const falling = within('polyline').getAttribute('class');
    await draw(line([1, 1], [2, 5]));
    expect(within('polyline').getAttribute('class')).toBe(falling);
    expect(stage.place.querySelector('[style], [fill], [stroke]')).toBeNull();
  });

  it('is hidden from those who hear the page, who have the same in words', async () => {
    await draw(line([1, 4], [3, 2.5]));
    expect(within('figure').getAttribute('aria-hidden')).toBe('true');
    expect(words('table caption')).toEqual(['How you work']);
    expect(words('tbody th')).toEqual([text('ally_page_nth', '1'), text('ally_page_nth', '3')]);
    expect(words('tbody td')).toEqual(['Quite a bit', 'Between “A little” and “Somewhat”']);
    expect(words('summary')).toEqual([`${text('ally_page_in_words')}: How you work`]);
    expect(await problems()).toEqual([]);
  });

  it('names its ends for those who see it', async () => {
    await draw(line([2, 4], [7, 2]));
    expect(words('figure span')).toEqual(['Very much', 'Not at all', 'Session 2', 'Session 7']);
  });
});
