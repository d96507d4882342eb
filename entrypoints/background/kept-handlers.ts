import type { Therapy } from '../../utils/alliance/therapy.ts';
import { roomOf } from '../../utils/fit/room.ts';
import { inShownOrder } from '../../utils/fit/wish-order.ts';
import type { KeptList, KeptLook, KeptRow, Reply } from '../../utils/messages/replies.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { dayOf } from '../../utils/session/ledger.ts';
import { dueOf, type Reminder } from '../../utils/shortlist/due.ts';
import { judgeKept } from '../../utils/shortlist/judged.ts';
import { type Kept, newest } from '../../utils/shortlist/kept.ts';
import { leftOf } from '../../utils/shortlist/met.ts';
import { planFor } from '../../utils/shortlist/prepare.ts';
import { samePeople } from '../../utils/shortlist/same-person.ts';
import { callSheetOf } from '../../utils/shortlist/sheet.ts';
import { changeKept, dropKept, loadKept, mergeKept } from '../../utils/store/kept.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { done, type Handler } from './handler-type.ts';
import { keepShown, keptTurn } from './keep.ts';
import type { Audience } from './tell.ts';

type KeptRequest =
  | 'kept-list'
  | 'kept-due'
  | 'kept-look'
  | 'keep'
  | 'kept-change'
  | 'kept-drop'
  | 'kept-merge';

/** An answer moves the verdict at once, wherever it is shown. */
const ALL: Audience = { badges: true, panels: true, pages: ['kept'] };

/** What the extension's own pages may do with those who are kept. */
export const KEPT_HANDLERS: { [T in KeptRequest]: Handler<T> } = {
  'kept-list': { handle: keptList },
  'kept-due': { handle: due },
  'kept-look': { handle: ({ ids }) => look(ids) },
  keep: { handle: keepShown, tells: () => ALL },
  'kept-change': {
    handle: ({ id, change }) => keptTurn(() => changeKept(id, change, dayOf(Date.now()))).then(done),
    tells: () => ALL,
  },
  'kept-drop': { handle: ({ id }) => keptTurn(() => dropKept(id)).then(done), tells: () => ALL },
  'kept-merge': { handle: ({ ids }) => keptTurn(() => mergeKept(ids)).then(done), tells: () => ALL },
};

async function keptList(): Promise<KeptList> {
  const [{ list, unread }, { therapies }] = await Promise.all([loadKept(), loadTherapies()]);
  return {
    rows: list.map(rowOf),
    unread,
    same: samePeople(list),
    left: leftOf(list, therapies),
    today: dayOf(Date.now()),
  };
}

async function due(): Promise<Reminder[]> {
  return dueOf((await loadKept()).list, dayOf(Date.now()));
}

function rowOf(kept: Kept): KeptRow {
  const { listing, facts } = newest(kept);
  const entries = kept.entries.map((entry) => ({ ...entry, facts: [] }));
  return { kept: { ...kept, entries }, room: roomOf(listing, facts, kept.told) };
}

function looked(profile: Profile, kept: Kept, therapies: readonly Therapy[]): KeptLook {
  const therapy = therapies.find(({ id }) => id === kept.therapy) ?? null;
  return {
    ...judgeKept(profile, kept),
    questions: callSheetOf(profile, newest(kept), kept),
    planned: planFor(profile, kept, therapy),
  };
}

async function look(ids: readonly string[]): Promise<Reply<'kept-look'>> {
  const [profile, { list }, { therapies }] = await Promise.all([loadProfile(), loadKept(), loadTherapies()]);
  const people = ids.flatMap((id) => {
    const kept = list.find((one) => one.id === id);
    return kept ? [looked(profile, kept, therapies)] : [];
  });
  return { people, wishes: inShownOrder(profile.wishes, (wish) => wish) };
}
