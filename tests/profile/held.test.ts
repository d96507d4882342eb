import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, type ProfileChange } from '../../utils/profile/change.ts';
import {
  afterAnswer,
  afterHearing,
  askedFor,
  type Held,
  NOTHING_HELD,
  shownProfile,
} from '../../utils/profile/held.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { profile, wish } from '../support/samples.ts';

const add = (concept: string): ProfileChange => ({ change: 'wish-set', wish: wish('topic', concept) });
const concepts = ({ wishes }: Profile) => wishes.map((one) => ('concept' in one ? one.concept : ''));
const shown = (held: Held) => concepts(shownProfile(held));
const at = (revision: number, ...names: string[]) => ({
  revision,
  profile: profile(...names.map((name) => wish('topic', name))),
});

describe('a profile as a page holds it', () => {
  it('shows what is pressed at once, before it is kept', () => {
    expect(shown(askedFor(afterHearing(NOTHING_HELD, at(1, 'grief')), [add('ocd')]))).toEqual([
      'grief',
      'ocd',
    ]);
  });

  it('takes it back when it was not kept', () => {
    const steps = [add('ocd')];
    const held = askedFor(afterHearing(NOTHING_HELD, at(1, 'grief')), steps);
    expect(shown(afterAnswer(held, steps, null))).toEqual(['grief']);
  });

  it('shows what another page did beside what it asked for itself', () => {
    const steps = [add('ocd')];
    const held = afterHearing(askedFor(afterHearing(NOTHING_HELD, at(1)), steps), at(2, 'grief'));
    expect(shown(held)).toEqual(['grief', 'ocd']);
    expect(shown(afterAnswer(held, steps, at(3, 'grief', 'ocd')))).toEqual(['grief', 'ocd']);
  });

  it('passes over what the store said before something later', () => {
    const held = afterHearing(afterHearing(NOTHING_HELD, at(2, 'grief', 'ocd')), at(1, 'grief'));
    expect(shown(held)).toEqual(['grief', 'ocd']);
  });

  it('shows all that the store took, in whatever order the answers come', () => {
    const names = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 4 }), (order) => {
        const steps = new Map(names.map((name) => [name, [add(name)]]));
        const said = new Map<string, ReturnType<typeof at>>();
        let kept = profile();
        names.forEach((name, index) => {
          kept = changed(kept, add(name));
          said.set(name, { revision: index + 1, profile: kept });
        });
        let held: Held = NOTHING_HELD;
        for (const own of steps.values()) held = askedFor(held, own);
        for (const name of order) {
          held = afterAnswer(held, steps.get(name) ?? [], said.get(name) ?? null);
          expect(shown(held)).toEqual(names);
        }
        expect(held.pending).toEqual([]);
      }),
    );
  });
});
