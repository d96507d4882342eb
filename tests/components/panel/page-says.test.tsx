// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { wish } from '../../support/samples.ts';
import { problems, words } from '../stage.tsx';
import { beginAnew, panel } from './show-panel.tsx';

beforeEach(beginAnew);

describe('what the page says of itself', () => {
  const says = { results: 460, place: 'Fernhill', asked: [], unnamed: 0, hints: [], rare: [] };

  it('stands over the list: how many of how many, and where', async () => {
    await panel({ says });
    expect(words('.on-page h2')).toEqual(['3 of 460 in Fernhill']);
    await panel({ says: { ...says, place: '' } });
    expect(words('.on-page h2')).toEqual(['3 of 460']);
    await panel({ says: { ...says, results: null } });
    expect(words('.on-page h2')).toEqual(['3 on this page']);
  });

  it('is what it was asked for, and how little that tells', async () => {
    await panel({ says: { ...says, asked: [{ label: 'Anxiety', count: 420 }] } });
    expect(words('.page-says p')).toEqual([
      'This list was asked for: \u2068Anxiety\u2069. About 420 of 460 here tick it, so it tells little.',
    ]);
    expect(await problems()).toEqual([]);
  });

  it('is where the site’s filter would pay, with what the site then learns', async () => {
    const rare = (count: number, by: 'census' | 'page') => [{ wish: 0, count, of: 460, by }];
    const wishes = [wish('plan', 'aetna')];
    await panel({ wishes, says: { ...says, rare: rare(140, 'census') } });
    expect(words('.page-says p')).toEqual([
      'About 140 of 460 here list Aetna; the site’s own filter finds them. The site then learns that you look for it.',
    ]);
    await panel({ wishes, says: { ...says, rare: rare(0, 'page') } });
    expect(words('.page-says p')[0]).toContain('None of the 460 here says: Aetna.');
  });

  it.each([
    [1, [], 'This list has a filter that Foreword cannot name.'],
    [1200, [], 'This list has 1,200 filters that Foreword cannot name.'],
    [1, [{ label: 'Anxiety', count: null }], '1 more filter that Foreword cannot name.'],
    [2, [{ label: 'Anxiety', count: null }], '2 more filters that Foreword cannot name.'],
  ])('is how many filters nobody can name: %i beside %j', async (unnamed, asked, said) => {
    await panel({ says: { ...says, unnamed, asked } });
    expect(words('.page-says p').at(-1)).toBe(said);
    expect(await problems()).toEqual([]);
  });

  it('is what is set on the page, in its words and no others, and that nothing rests on it', async () => {
    await panel({ says: { ...says, hints: ['Women only', `x\u202e${'y'.repeat(90)}`] } });
    expect(words('.page-says p')).toEqual([
      `Set on the page, so perhaps asked for: \u2068Women only\u2069, \u2068x${'y'.repeat(58)}…\u2069. Foreword does not count on it.`,
    ]);
    expect(await problems()).toEqual([]);
  });

  it('is nothing where there is none of it', async () => {
    await panel({ says });
    expect(words('.page-says')).toEqual([]);
  });
});
