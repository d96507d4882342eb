import { vi } from 'vitest';
import type { ListActions } from '../../../components/shortlist/list-actions.ts';
import { MyList } from '../../../components/shortlist/my-list.tsx';
import { PanelPlaces } from '../../../components/shortlist/places.tsx';
import type { KeptList } from '../../../utils/messages/replies.ts';
import type { Wish } from '../../../utils/profile/profile.ts';
import { judgeKept } from '../../../utils/shortlist/judged.ts';
import { type Kept, newest } from '../../../utils/shortlist/kept.ts';
import { planFor } from '../../../utils/shortlist/prepare.ts';
import { callSheetOf } from '../../../utils/shortlist/sheet.ts';
import { profile, wish } from '../../support/samples.ts';
import { button, click, show, stage, unfold } from '../stage.tsx';

export const TODAY = '2026-05-08';
export const WISHES: Wish[] = [wish('topic', 'grief'), wish('plan', 'aetna'), wish('state', 'state_or')];

export const actions = {
  look: vi.fn<ListActions['look']>(),
  change: vi.fn<ListActions['change']>(),
  drop: vi.fn<ListActions['drop']>(),
  merge: vi.fn<ListActions['merge']>(),
  copy: vi.fn<ListActions['copy']>(),
  save: vi.fn<ListActions['save']>(),
};

/** Nothing shown, nothing done. */
export function clear(): void {
  stage.clear();
  vi.resetAllMocks();
  actions.copy.mockResolvedValue(undefined);
}

/** The list of these people, as the background gives it; what is opened of them is read from it. */
export function listOf(people: readonly Kept[], over: Partial<KeptList> = {}): KeptList {
  const mine = profile(...WISHES);
  actions.look.mockImplementation(async (ids) => ({
    wishes: WISHES,
    people: ids
      .flatMap((id) => people.filter((kept) => kept.id === id))
      .map((kept) => ({
        ...judgeKept(mine, kept),
        questions: callSheetOf(mine, newest(kept), kept),
        planned: planFor(mine, kept, null),
      })),
  }));
  return {
    rows: people.map((kept) => ({ kept, room: 'unsaid' })),
    unread: 0,
    same: [],
    left: [],
    today: TODAY,
    ...over,
  };
}

/** The list, with what can be done with each unfolded. */
export async function shown(
  list: KeptList | null,
  place: 'list' | 'next' = 'list',
  unfolded = true,
): Promise<void> {
  await show(
    <MyList
      list={list}
      place={place}
      places={<PanelPlaces place={place} onPlace={() => undefined} />}
      foot={null}
      actions={actions}
    />,
  );
  if (unfolded) await unfold('.kept > details');
}

export const open = async (name: string) => {
  await unfold('.kept > details');
  await click(button(name));
};
