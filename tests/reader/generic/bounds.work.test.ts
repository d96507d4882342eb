import { describe, expect, it } from 'vitest';
import { documentOf, HUGE, type HugePage, LIST, timeHuge } from '../../../scripts/bench-read/huge.ts';
import { readGeneric, readGenericSteps } from '../../../utils/reader/generic/read-generic.ts';
import { some } from '../../support/times.ts';
import { startWork, type Work } from '../../work/work.ts';

const ADDRESS = 'https://hollow.example/therapists';

/** Between two pauses. Half again what the worst step took when it was first counted (280,000 and 4,600,000). */
const MOST: Work = { blocks: 400_000, characters: 7_000_000 };
/** For a whole page. Half again what the worst page took (2,100,000 and 7,600,000). */
const MOST_IN_ALL: Work = { blocks: 3_000_000, characters: 12_000_000 };

/** The steps of a reading: what each did, and how many people were found. */
function stepsOf(page: HugePage): { each: Work[]; found: number } {
  const steps = readGenericSteps(documentOf(page), page.address);
  const work = startWork();
  const each: Work[] = [];
  try {
    for (let before = work.soFar(); ; before = work.soFar()) {
      const { done, value } = steps.next();
      const now = work.soFar();
      each.push({ blocks: now.blocks - before.blocks, characters: now.characters - before.characters });
      if (done) return { each, found: value.listings.length };
    }
  } finally {
    work.end();
  }
}

describe('a page of great size', () => {
  it.each(some(HUGE, 4))('$what: is read in steps, none of them long, and not many of them', (page) => {
    const { each, found } = stepsOf(page);
    expect(found).toBe(page.people);
    for (const kind of ['blocks', 'characters'] as const) {
      const done = each.map((step) => step[kind]);
      expect(Math.max(...done), kind).toBeLessThan(MOST[kind]);
      expect(
        done.reduce((sum, step) => sum + step, 0),
        kind,
      ).toBeLessThan(MOST_IN_ALL[kind]);
    }
  });

  it('is timed by the bench', () => {
    const [row] = timeHuge(HUGE.filter(({ what }) => what === 'places without end'));
    expect(row?.steps).toBeGreaterThan(5);
    expect(row?.longest).toBeLessThanOrEqual(row?.all ?? 0);
  });
});

describe('data beside the page', () => {
  const record = { id: 1001, name: 'Ada Fennb', pronouns: 'she/her' };
  const script = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  const read = (html: string) =>
    readGeneric(documentOf({ body: LIST + html }), ADDRESS).listings.map(({ pronouns }) => pronouns);

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
