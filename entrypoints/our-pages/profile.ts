import { problemIn, Undone } from '../../utils/messages/ask.ts';
import { changesBetween, type ProfileChange } from '../../utils/profile/change.ts';
import { afterAnswer, afterHearing, askedFor, NOTHING_HELD, shownProfile } from '../../utils/profile/held.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { ask } from './ask.ts';

/** The profile as this page holds it. `draw` shows it again. */
export function holdProfile(draw: () => void) {
  let held = NOTHING_HELD;
  return {
    shown: (): Profile => shownProfile(held),
    /** After the store has said how it stands. */
    hear(said: { profile: Profile; revision: number }): void {
      held = afterHearing(held, said);
    },
    /** Sends what has changed, step by step, and shows it at once. Rejects when it is not kept. */
    async change(next: Profile): Promise<void> {
      const changes: ProfileChange[] = changesBetween(shownProfile(held), next);
      held = askedFor(held, changes);
      draw();
      try {
        const said = await ask('profile-change', { changes });
        // More may have been pressed while it was under way: what is held now is what counts.
        held = afterAnswer(held, changes, said);
      } catch (error) {
        held = afterAnswer(held, changes, null);
        throw new Undone(problemIn(error));
      } finally {
        draw();
      }
    },
  };
}
