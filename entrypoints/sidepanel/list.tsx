import { Foot } from '../../components/panel/foot.tsx';
import type { ListActions } from '../../components/shortlist/list-actions.ts';
import { MyList } from '../../components/shortlist/my-list.tsx';
import { PANEL_PLACES, type PanelPlace, PanelPlaces } from '../../components/shortlist/places.tsx';
import { Reminders } from '../../components/shortlist/reminders.tsx';
import { problemIn } from '../../utils/messages/ask.ts';
import type { KeptList } from '../../utils/messages/replies.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import type { Reminder } from '../../utils/shortlist/due.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { showTrouble } from '../our-pages/trouble.tsx';

interface ListAround {
  onEditProfile(): void;
  onHide(): void;
  /** Draws the panel anew. */
  draw(): void;
}

/** In a tab of its own the panel may be opened at a place: `sidepanel.html#list`. */
let place: PanelPlace = PANEL_PLACES.find((one) => location.hash === `#${one}`) ?? 'page';
let list: KeptList | null = null;
let due: Reminder[] = [];

/** Which of its places the panel shows. */
export const placeNow = (): PanelPlace => place;

const ACTIONS: ListActions = {
  look: (ids) => ask('kept-look', { ids }),
  change: (id, change) => did(ask('kept-change', { id, change })),
  drop: (id) => did(ask('kept-drop', { id })),
  merge: (ids) => did(ask('kept-merge', { ids })),
  copy: (text) => navigator.clipboard.writeText(text),
  save: (text, name, type) => saveFile(text, name, type),
};

/** What is kept now comes with what the background tells; why it could not be done is said in place of the list. */
function did(asked: Promise<unknown>): void {
  asked.catch(trouble);
}

let around: ListAround | null = null;

function trouble(error: unknown): void {
  showTrouble(problemIn(error), () => void read());
}

async function read(): Promise<void> {
  try {
    list = await ask('kept-list', {});
    around?.draw();
  } catch (error) {
    if (place !== 'page') trouble(error);
  }
}

/** What there is to be reminded of. While the list is locked, or cannot be read, there is nothing. */
async function remind(): Promise<void> {
  due = await ask('kept-due', {}).catch(() => []);
  around?.draw();
}

/** Follows the list for a panel; `placesHead` stands above every place of it. */
export function followList(panel: ListAround): void {
  around = panel;
  onChanged(['kept', 'profile'], () => {
    if (place !== 'page') void read();
  });
  onChanged(['kept', 'vault'], () => void remind());
  void remind();
  if (place !== 'page') void read();
}

export function placesHead() {
  const goTo = (chosen: PanelPlace) => {
    place = chosen;
    if (chosen !== 'page') void read();
    around?.draw();
  };
  return (
    <>
      <PanelPlaces place={place} onPlace={goTo} />
      {place === 'page' && <Reminders due={due} onOpen={() => goTo('list')} />}
    </>
  );
}

/** Nothing of the list stays in the panel while it is locked; it is read anew afterwards. */
export function forgetList(): void {
  list = null;
  due = [];
}

/** The list, or what to do next. */
export function listPlace() {
  if (!around || place === 'page') return null;
  const { onEditProfile, onHide } = around;
  return (
    <MyList
      key={place}
      list={list}
      place={place}
      places={placesHead()}
      foot={<Foot onEditProfile={onEditProfile} onHide={onHide} />}
      actions={ACTIONS}
    />
  );
}
