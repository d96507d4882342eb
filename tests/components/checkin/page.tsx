import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { CheckInPage } from '../../../components/checkin/check-in-page.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import type { CheckIn } from '../../../utils/alliance/check-in.ts';
import { newTherapy, type Therapy } from '../../../utils/alliance/therapy.ts';
import { therapySchema } from '../../../utils/alliance/therapy-schema.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { profileSchema } from '../../../utils/profile/schema.ts';
import type { Kept } from '../../../utils/shortlist/kept.ts';
import { button, click, group, input, show, stage, text } from '../stage.tsx';

/** What the page keeps in a test, where the extension has its store. What does not fit is refused, as there. */
export const kept: {
  therapies: Therapy[];
  seen: Kept[];
  next: Kept[];
  asked: string | null;
  profile: Profile;
  full: boolean;
} = {
  therapies: [],
  seen: [],
  next: [],
  asked: null,
  profile: EMPTY_PROFILE,
  full: false,
};

export const onCopy = vi.fn(async (_words: string) => undefined);
export const onLeave = vi.fn();

/** Nothing kept, an empty page. */
export function clear(): void {
  stage.clear();
  vi.clearAllMocks();
  Object.assign(kept, {
    therapies: [],
    seen: [],
    next: [],
    asked: null,
    profile: EMPTY_PROFILE,
    full: false,
  });
}

/** What the page keeps at this moment, until it is on the page. */
const underWay = new Set<Promise<void>>();

function keep(change: () => void): Promise<void> {
  const keeping = (async () => {
    if (kept.full) throw new Error('full');
    change();
    await draw();
  })();
  underWay.add(keeping);
  return keeping;
}

/** Shows the page with what is kept now. */
export function draw(unread = false): Promise<void> {
  return show(
    <CheckInPage
      therapies={kept.therapies}
      unread={unread}
      seen={kept.seen}
      asked={kept.asked}
      next={kept.next}
      profile={kept.profile}
      choices={CHOICES}
      today="2026-03-09"
      onSave={(therapy) =>
        keep(() => {
          const fitting = therapySchema.parse(therapy);
          const others = kept.therapies.filter(({ id }) => id !== fitting.id);
          kept.therapies = [...others, fitting].sort((a, b) => (a.id < b.id ? -1 : 1));
        })
      }
      onRemove={(id) =>
        keep(() => {
          kept.therapies = kept.therapies.filter((therapy) => therapy.id !== id);
        })
      }
      onBelong={(id, therapy) =>
        keep(() => {
          kept.seen = kept.seen.map((one) => (one.id === id ? { ...one, therapy } : one));
        })
      }
      onProfile={(profile) =>
        keep(() => {
          kept.profile = profileSchema.parse(profile);
        })
      }
      onCopy={onCopy}
      onLeave={onLeave}
    />,
  );
}

/** Shows the page of someone who noted these sessions. */
export async function withSessions(...checkIns: CheckIn[]): Promise<void> {
  kept.therapies = [{ ...newTherapy('a'), checkIns }];
  await draw();
}

/** Answers a question in the words of the page. */
export async function answer(question: string, words: string): Promise<void> {
  await click(input(words, group(question)));
}

/** Presses a button and waits until what it leads to is on the page. */
export async function pressed(name: string, inside?: ParentNode): Promise<void> {
  await click(button(name, inside));
  await atRest();
}

/** Waits until all that is being kept has been kept, or refused, and the page shows what came of it. */
export async function atRest(): Promise<void> {
  await act(async () => {
    for (const keeping of underWay) {
      await keeping.catch(() => undefined);
      underWay.delete(keeping);
    }
  });
}

export const save = () => pressed(text('ally_page_save'));
