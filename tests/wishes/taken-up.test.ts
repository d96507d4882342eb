import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../utils/profile/change.ts';
import { EMPTY_PROFILE, type Importance, type Profile, type Wish } from '../../utils/profile/profile.ts';
import { type Pressed, pressedOn, takenUp, withPressed } from '../../utils/wishes/taken-up.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

const NONE: Pressed = new Map();
const said = (words: string) => understandWish(words).wishes;
const whenSaid = (profile: Profile, before: string, now: string, pressed = NONE) =>
  takenUp(profile, said(before), said(now), pressed);
const about = ({ wishes }: Profile) => wishes.map((wish) => `${aboutOf(wish)} ${wish.importance}`);

describe('someone’s own words', () => {
  it('become wishes, without the place where they stood', () => {
    const profile = whenSaid(EMPTY_PROFILE, '', 'my husband died, Aetna');
    expect(about(profile).map((one) => one.replace(/ \w+$/, ''))).toEqual(['topic grief', 'plan aetna']);
    expect(JSON.stringify(profile)).not.toContain('husband');
  });

  it('take with them what they no longer say, and leave what was there before', () => {
    const before: Profile = {
      ...EMPTY_PROFILE,
      wishes: [{ facet: 'topic', concept: 'ocd', importance: 'must' }],
    };
    const with1 = whenSaid(before, '', 'my husband died, Aetna');
    const with2 = whenSaid(with1, 'my husband died, Aetna', 'my husband died');
    expect(with2.wishes.map(aboutOf)).toEqual(['topic ocd', 'topic grief']);
    expect(whenSaid(with2, 'my husband died', '')).toEqual(before);
  });

  it('say nothing against what was pressed: neither its weight, nor that it is gone', () => {
    const grief: Wish = { facet: 'topic', concept: 'grief', importance: 'nice' };
    const pressed = new Map<string, Importance | 'gone'>([[aboutOf(grief), 'nice']]);
    const kept = whenSaid({ ...EMPTY_PROFILE, wishes: [grief] }, 'my husband died', '', pressed);
    expect(kept.wishes).toEqual([grief]);
    const gone = new Map<string, Importance | 'gone'>([[aboutOf(grief), 'gone']]);
    expect(whenSaid(EMPTY_PROFILE, '', 'my husband died', gone).wishes).toEqual([]);
  });

  it('about how to work become an answer that makes a question, and go again with the words', () => {
    const profile = whenSaid(EMPTY_PROFILE, '', 'no homework');
    expect(Object.values(profile.style)).toEqual([-2]);
    expect(whenSaid(profile, 'no homework', '').style).toEqual({});
    const own: Profile = { ...EMPTY_PROFILE, style: { work_1: 3 } };
    expect(whenSaid(own, '', 'no homework').style).toEqual({ work_1: 3 });
  });

  it('lead to the same wishes however they came to be written', () => {
    const whole = 'my husband died, can’t sleep, Aetna, under $150';
    fc.assert(
      fc.property(fc.array(fc.nat(whole.length), { maxLength: 4 }), (stops) => {
        const steps = ['', ...stops.map((stop) => whole.slice(0, stop)), whole];
        const typed = steps
          .slice(1)
          .reduce((profile, now, at) => whenSaid(profile, steps[at] ?? '', now), EMPTY_PROFILE);
        expect(new Set(about(typed))).toEqual(new Set(about(whenSaid(EMPTY_PROFILE, '', whole))));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a press on a wish', () => {
  const wish: Wish = { facet: 'topic', concept: 'grief', importance: 'must' };

  it('goes from must to nice to must not to gone, and round again', () => {
    const round: (Importance | 'gone')[] = ['must'];
    for (let at = 0; at < 4; at += 1) round.push(pressedOn(wish, round.at(-1) ?? 'must'));
    expect(round).toEqual(['must', 'nice', 'not', 'gone', 'must']);
  });

  it('never makes a price, a plan or a place one that must not be', () => {
    expect(pressedOn({ facet: 'price', max: 100, session: 'individual', importance: 'nice' }, 'nice')).toBe(
      'gone',
    );
    expect(pressedOn({ facet: 'plan', concept: 'aetna', importance: 'nice' }, 'nice')).toBe('gone');
  });

  it('keeps its place among the musts, takes it out, and brings it back', () => {
    const other: Wish = { facet: 'topic', concept: 'ocd', importance: 'must' };
    const profile = { ...EMPTY_PROFILE, wishes: [wish, other] };
    expect(about(withPressed(profile, wish, 'nice'))).toEqual(['topic grief nice', 'topic ocd must']);
    const gone = withPressed(profile, wish, 'gone');
    expect(about(gone)).toEqual(['topic ocd must']);
    expect(about(withPressed(gone, wish, 'must'))).toEqual(['topic ocd must', 'topic grief must']);
  });
});
