import type { Reply } from '../../utils/messages/replies.ts';
import type { Request, RequestType } from '../../utils/messages/requests.ts';
import { takeBackup, takeRaw } from '../../utils/store/copies.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { changeTherapy, removeTherapy } from '../../utils/store/therapies.ts';
import { bring, lookAt } from './backups.ts';
import { turnOff, turnOn } from './directories.ts';
import { eraseAll } from './erase.ts';
import { pageTurn } from './in-turn.ts';
import { profileAfter, profileNow } from './profile-at.ts';
import { readOnce } from './read-once.ts';
import { pageReport } from './report.ts';
import { checkInState, directorySource, optionsState, popupState } from './surfaces.ts';
import { askLesson, forgetTaught, keepLesson } from './teach.ts';
import type { Audience } from './tell.ts';

interface Handler<T extends RequestType> {
  handle(request: Request<T>): Promise<Reply<T>>;
  /** Whom it concerns when it is done; nobody, where it is left out. */
  tells?(request: Request<T>, reply: Reply<T>): Audience;
}

const EVERYTHING: Audience = {
  badges: true,
  panels: true,
  pages: ['profile', 'directories', 'therapies'],
};

/**
 * What each request of the extension's own pages does, and whom it concerns. Nobody else may send one: `hear.ts`
 * sees to that. What a page of a directory may say stands in `page-handlers.ts`.
 */
export const HANDLERS: { [T in RequestType]: Handler<T> } = {
  'popup-state': { handle: ({ url }) => popupState(url) },
  'options-state': { handle: optionsState },
  'check-in-state': { handle: checkInState },
  'welcome-state': {
    handle: async () => ({ hasWishes: (await loadProfile()).wishes.length > 0 }),
  },

  'profile-change': {
    handle: ({ changes }) => (changes.length > 0 ? profileAfter(changes) : profileNow()),
    tells: () => ({ badges: true, panels: true, pages: ['profile'] }),
  },
  'therapy-change': {
    handle: ({ id, changes }) => changeTherapy(id, changes).then(done),
    tells: () => ({ pages: ['therapies'] }),
  },
  'therapy-drop': {
    handle: ({ id }) => removeTherapy(id).then(done),
    tells: () => ({ pages: ['therapies'] }),
  },

  'turn-on': {
    handle: ({ directory, mode, tabId }) => turnOn(directory, mode, tabId).then(done),
    tells: () => ({ panels: true, pages: ['directories'] }),
  },
  'turn-off': {
    handle: ({ directory }) => turnOff(directory).then(done),
    tells: ({ directory }) => ({ ended: [directory], panels: true, pages: ['directories'] }),
  },
  'directory-source': { handle: ({ directory }) => directorySource(directory) },
  'read-once': {
    handle: ({ tabId }) => pageTurn(() => readOnce(tabId)).then(done),
    tells: () => ({ panels: true }),
  },
  report: { handle: ({ windowId }) => pageReport(windowId) },
  teach: { handle: ({ windowId, ask }) => askLesson(windowId, ask) },
  'teach-keep': {
    handle: ({ windowId, ...lesson }) => keepLesson(windowId, lesson),
    tells: () => ({ panels: true, pages: ['directories'] }),
  },
  'teach-forget': {
    handle: ({ directory }) => forgetTaught(directory).then(done),
    tells: ({ directory }) => ({ ended: [directory], panels: true, pages: ['directories'] }),
  },

  'backup-take': { handle: takeBackup },
  'backup-look': { handle: async ({ text }) => lookAt(text) },
  'backup-bring': { handle: ({ text }) => bring(text), tells: () => EVERYTHING },
  'raw-take': { handle: takeRaw },
  erase: {
    handle: async () => ({ left: await eraseAll() }),
    tells: () => EVERYTHING,
  },
};

const done = () => null;
