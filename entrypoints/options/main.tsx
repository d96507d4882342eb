import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { show } from '../../components/page.tsx';
import type { MessageKey } from '../../components/text.ts';
import { DIRECTORIES } from '../../utils/directories/registry.ts';
import type { ExtensionMessage } from '../../utils/messages/extension.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { erase } from '../../utils/store/database.ts';
import { loadModes } from '../../utils/store/directories.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';
import { restore } from '../../utils/store/restore.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { CHOICES } from './choices.ts';

const tell = (message: ExtensionMessage) => browser.runtime.sendMessage(message);

let profile: Profile = EMPTY_PROFILE;
let modes: ReadonlyMap<string, Mode> = new Map();
let message = '';

function draw(said?: MessageKey): void {
  if (said) message = translate(said);
  show(
    translate,
    <Options
      profile={profile}
      choices={CHOICES}
      onChange={keep}
      directories={DIRECTORIES.map(({ id, label, evidence, basis }) => ({
        id,
        label,
        evidence,
        basis,
        mode: modes.get(id) ?? 'off',
      }))}
      onTurnOff={(id) => void turnOff(id)}
      onExport={() => void exportFile()}
      onImport={(file) => void importFile(file)}
      onErase={() => void eraseAll()}
      message={message}
    />,
  );
}

async function keep(changed: Profile): Promise<void> {
  profile = changed;
  draw();
  await saveProfile(changed);
  await tell({ type: 'profile-changed' });
}

async function turnOff(id: string): Promise<void> {
  await tell({ type: 'turn-off', directory: id });
  modes = await loadModes();
  draw();
}

async function exportFile(): Promise<void> {
  const { therapies, unread } = await loadTherapies();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeBackup(profile, therapies)], { type: 'application/json' }));
  link.download = 'foreword.json';
  link.click();
  URL.revokeObjectURL(link.href);
  draw(unread.length > 0 ? 'export_partly' : 'export_done');
}

async function importFile(file: File): Promise<void> {
  const backup = readBackup(await file.text());
  if ('problem' in backup) return draw(backup.problem);
  try {
    await restore(backup);
  } catch {
    return draw('import_failed');
  }
  profile = backup.profile;
  await tell({ type: 'profile-changed' });
  draw(backup.therapies ? 'import_done_sessions' : 'import_done');
}

async function eraseAll(): Promise<void> {
  for (const id of modes.keys()) await tell({ type: 'turn-off', directory: id });
  await erase();
  await browser.storage.session.clear();
  [profile, modes] = [EMPTY_PROFILE, new Map()];
  await tell({ type: 'profile-changed' });
  draw('erase_done');
}

async function start(): Promise<void> {
  [profile, modes] = await Promise.all([loadProfile(), loadModes()]);
  draw();
}

void start();
