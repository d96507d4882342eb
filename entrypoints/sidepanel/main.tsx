import { browser } from 'wxt/browser';
import { show } from '../../components/page.tsx';
import type { Order } from '../../components/panel/page-order.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { Teach } from '../../components/teach/teach.tsx';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorSource } from '../../utils/listing/descriptor-source.ts';
import { NOTHING_SHOWN, type PanelState } from '../../utils/messages/panel.ts';
import { asFolder } from '../../utils/messages/taught.ts';
import type { AskLesson, TeachAsk } from '../../utils/messages/teach.ts';
import { requestAccess } from '../../utils/platform/access.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { ask } from '../our-pages/ask.ts';
import { showTrouble } from '../our-pages/trouble.tsx';
import { keepButtons, note } from './keep.tsx';
import { PanelLine } from './line.ts';
import { followList, forgetList, listPlace, placeNow, placesHead } from './list.tsx';
import { beginHere, makeYours } from './wishing.tsx';

let state: PanelState = { ...NOTHING_SHOWN, hasWishes: true };
let order: Order = 'estimate';
let teaching = false;

function draw(): void {
  if (state.problem === 'locked') forgetList();
  if (state.problem) showTrouble(state.problem, () => line?.again());
  else if (teaching) drawLesson();
  else if (placeNow() !== 'page') show(translate, listPlace());
  else drawPanel();
}

function drawPanel(): void {
  show(
    translate,
    <Panel
      state={state}
      order={order}
      onOrder={(chosen) => {
        order = chosen;
        draw();
      }}
      onShow={(key, byUser) => {
        if (key === shown && byUser === chosen) return;
        shown = key;
        chosen = byUser;
        line?.tell();
      }}
      onReport={() =>
        windowOfPanel === undefined ? Promise.resolve(null) : ask('report', { windowId: windowOfPanel })
      }
      onTurnOn={turnOnHere}
      onSaveReport={(report) => saveFile(report, 'foreword-page.json', 'application/json')}
      onTeach={() => {
        teaching = true;
        draw();
      }}
      onEditProfile={editProfile}
      onHide={() => void hide()}
      begin={beginHere(state, draw, editProfile)}
      yours={makeYours(draw)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      keep={keepButtons(windowOfPanel, state.person?.key === shown ? state.person : null)}
      onAnswer={note}
      places={placesHead()}
    />,
  );
}

followList({ onEditProfile: editProfile, onHide: () => void hide(), draw });

function editProfile(): void {
  void browser.runtime.openOptionsPage();
}

let line: PanelLine | undefined;
let windowOfPanel: number | undefined;
let shown: string | null = null;
let chosen = false;

function drawLesson(): void {
  const host = state.directory?.label ?? '';
  const askLesson = (async (asked: TeachAsk) =>
    windowOfPanel === undefined
      ? null
      : ask('teach', { windowId: windowOfPanel, ask: asked }).catch(() => null)) as AskLesson;
  show(
    translate,
    <Teach
      host={host}
      ask={askLesson}
      onKeep={(label, descriptor, mode) => {
        // Both begin in the breath of the click; the background carries on when there is access.
        const here = descriptor.matches.filter((rule) => new URL(rule.replace('*', '')).host === host);
        const allowed = here.length > 0 ? requestAccess(here) : Promise.resolve(false);
        const kept = keep(label, descriptor, mode);
        void Promise.allSettled([allowed, kept]).then(endLesson);
      }}
      onSaveFile={(descriptor) =>
        saveFile(descriptorSource(asFolder(descriptor)), 'descriptor.ts', 'text/plain')
      }
      onEnd={() => void askLesson({ what: 'end' }).then(endLesson)}
    />,
  );
}

function endLesson(): void {
  teaching = false;
  draw();
}

async function keep(label: string, descriptor: Descriptor, mode: Mode): Promise<void> {
  if (windowOfPanel === undefined) return;
  await ask('teach-keep', { windowId: windowOfPanel, label, descriptor, mode });
}

/** For a look over the shoulder: what is drawn goes, and the panel with it. */
async function hide(): Promise<void> {
  if (windowOfPanel !== undefined) await ask('hide-now', { windowId: windowOfPanel }).catch(() => null);
  window.close();
}

/** Turns the directory in front on: on the page, as it is preselected in the popup too. */
function turnOnHere(): void {
  const { directory } = state;
  if (!directory || windowOfPanel === undefined) return;
  // The browser asks only in the breath of the click.
  const allowed = requestAccess(directory.asks);
  void browser.tabs
    .query({ active: true, windowId: windowOfPanel })
    .then(([tab]) => ask('turn-on', { directory: directory.id, mode: 'page', tabId: tab?.id ?? null }))
    .then(() => allowed);
}

/** Follows the tab in front of a window. */
function follow(windowId: number): void {
  windowOfPanel = windowId;
  line = new PanelLine(
    windowId,
    () => ({ shown, chosen }),
    (update) => {
      state = { ...state, ...update };
      draw();
    },
  );
}

void browser.windows.getCurrent().then(({ id }) => id !== undefined && follow(id));
