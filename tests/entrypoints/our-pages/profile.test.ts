import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdProfile } from '../../../entrypoints/our-pages/profile.ts';
import type { ProfileAt } from '../../../utils/messages/replies.ts';
import { changed, type ProfileChange } from '../../../utils/profile/change.ts';
import { EMPTY_PROFILE, type Importance, type Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';

/** What was asked of the background, and how it is answered: whenever the test wants it. */
const asked: { changes: ProfileChange[]; answer(): void; refuse(): void }[] = [];

vi.mock('../../../entrypoints/our-pages/ask.ts', () => ({
  ask: (_type: string, { changes }: { changes: ProfileChange[] }) =>
    new Promise<ProfileAt>((resolve, reject) => {
      asked.push({
        changes,
        answer() {
          kept = changes.reduce(changed, kept);
          revision += 1;
          resolve({ profile: kept, revision });
        },
        refuse: () => reject(new Error('full')),
      });
    }),
}));

let kept: Profile;
let revision: number;
/** The importance that was shown each time the page was drawn. */
let drawn: string[][];
let page: ReturnType<typeof holdProfile>;

beforeEach(() => {
  asked.length = 0;
  kept = EMPTY_PROFILE;
  revision = 0;
  drawn = [];
  page = holdProfile(() => {
    drawn.push(shown());
  });
});

const shown = () =>
  page.shown().wishes.map((one) => `${'concept' in one ? one.concept : ''} ${one.importance}`);
const weigh = (concept: string, importance: Importance) => {
  const wishes = page.shown().wishes.filter((one) => !('concept' in one && one.concept === concept));
  return page.change(profile(...wishes, wish('topic', concept, importance)));
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a profile that a page holds', () => {
  it('shows what is pressed before the first press is answered, then and after each answer', async () => {
    void weigh('ocd', 'nice');
    void weigh('ocd', 'must');
    expect(shown()).toEqual(['ocd must']);
    asked[0]?.answer();
    await settled();
    expect(shown()).toEqual(['ocd must']);
    asked[1]?.answer();
    await settled();
    expect(shown()).toEqual(['ocd must']);
    expect(drawn.slice(1)).toEqual([['ocd must'], ['ocd must'], ['ocd must']]);
  });

  it('hears of another page while an answer is under way', async () => {
    void weigh('ocd', 'must');
    kept = profile(wish('topic', 'grief'));
    revision = 4;
    page.hear({ profile: kept, revision });
    expect(shown()).toEqual(['grief must', 'ocd must']);
    asked[0]?.answer();
    await settled();
    expect(shown()).toEqual(['grief must', 'ocd must']);
  });

  it('takes back what was refused, and says so, and keeps what was pressed meanwhile', async () => {
    const refused = weigh('ocd', 'must');
    void weigh('grief', 'nice');
    asked[0]?.refuse();
    await expect(refused).rejects.toThrow();
    expect(shown()).toEqual(['grief nice']);
    asked[1]?.answer();
    await settled();
    expect(shown()).toEqual(['grief nice']);
  });

  it('shows in the end what is kept, however presses and answers come among each other', async () => {
    const press = fc.record({
      concept: fc.constantFrom('ocd', 'grief', 'anxiety'),
      importance: fc.constantFrom<Importance>('must', 'nice', 'not'),
      answers: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { minLength: 1, maxLength: 12 }), async (presses) => {
        asked.length = 0;
        kept = EMPTY_PROFILE;
        revision = 0;
        page = holdProfile(() => undefined);
        for (const { concept, importance, answers } of presses) {
          void weigh(concept, importance);
          expect(shown()).toContain(`${concept} ${importance}`);
          for (const one of asked.splice(0, answers)) one.answer();
          await settled();
          expect(shown()).toContain(`${concept} ${importance}`);
        }
        for (const one of asked.splice(0)) one.answer();
        await settled();
        expect(page.shown()).toEqual(kept);
      }),
    );
  });
});
