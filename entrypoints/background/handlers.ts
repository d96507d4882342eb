import type { RequestType } from '../../utils/messages/requests.ts';
import { takeRaw } from '../../utils/store/copies.ts';
import { loadProfile } from '../../utils/store/profile.ts';
import { changeTherapy, removeTherapy } from '../../utils/store/therapies.ts';
import { backupText, bring, lookAt } from './backups.ts';
import { turnOff, turnOn } from './directories.ts';
import { eraseAll } from './erase.ts';
import { done, EVERYTHING, type Handler } from './handler-type.ts';
import { noteSeen } from './keep.ts';
import { KEPT_HANDLERS } from './kept-handlers.ts';
import { profileAfter, profileNow } from './profile-at.ts';
import { readOnce } from './read-once.ts';
import { pageReport } from './report.ts';
import { checkInState, directorySource, optionsState, popupState } from './surfaces.ts';
import { askLesson, forgetTaught, keepLesson } from './teach.ts';
import { hideNow } from './tell.ts';
import { VAULT_HANDLERS } from './vault-handlers.ts';

/**
 * What each request of the extension's own pages does, and whom it concerns. Nobody else may send one: `hear.ts`
 * sees to that. What a page of a directory may say stands in `page-handlers.ts`.
 */
export const HANDLERS: { [T in RequestType]: Handler<T> } = {
  'popup-state': { handle: ({ url, tabId }) => popupState(url, tabId) },
  'options-state': { handle: optionsState },
  'check-in-state': { handle: checkInState },
  'welcome-state': {
    handle: async () => ({ hasWishes: (await loadProfile()).wishes.length > 0 }),
  },

  'profile-change': {
    handle: ({ changes }) => (changes.length > 0 ? profileAfter(changes) : profileNow()),
    tells: ({ changes }) => (changes.length > 0 ? { badges: true, panels: true, pages: ['profile'] } : {}),
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
    handle: ({ tabId }) =>
      readOnce(tabId)
        .then(() => noteSeen(tabId))
        .then(done),
    tells: () => ({ panels: true }),
  },
  'hide-now': { handle: ({ windowId }) => hideNow(windowId).then(done) },
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

  'backup-take': { handle: ({ passphrase, only }) => backupText(passphrase, only) },
  'backup-look': { handle: lookAt },
  'backup-bring': { handle: ({ how, parts, ...file }) => bring(file, how, parts), tells: () => EVERYTHING },
  'raw-take': { handle: takeRaw },
  erase: {
    handle: async () => ({ left: await eraseAll() }),
    tells: () => EVERYTHING,
  },
  ...KEPT_HANDLERS,
  ...VAULT_HANDLERS,
};
