import type { DataActions } from '../../components/data/data-actions.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { ask } from './ask.ts';

/** What the pages of ours can do with everything that is kept: the background does it. */
export const DATA: DataActions = {
  async saveCopy(passphrase) {
    const { text, unread } = await ask('backup-take', { passphrase });
    saveFile(text, 'foreword.json', 'application/json');
    return unread;
  },
  async saveWishes() {
    const { text } = await ask('backup-take', { passphrase: null, only: 'profile' });
    saveFile(text, 'foreword-wishes.json', 'application/json');
  },
  saveRaw: async () => saveFile(await ask('raw-take', {}), 'foreword-raw.json', 'application/json'),
  look: (text, passphrase) => ask('backup-look', { text, passphrase }),
  bring: (text, passphrase, how, parts) => ask('backup-bring', { text, passphrase, how, parts: [...parts] }),
  erase: async () => (await ask('erase', {})).left,
};
