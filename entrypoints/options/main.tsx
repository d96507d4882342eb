import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { show } from '../../components/page.tsx';
import type { MessageKey } from '../../components/text.ts';
import { DIRECTORIES } from '../../utils/directories/registry.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorSource } from '../../utils/listing/descriptor-source.ts';
import type { ExtensionMessage } from '../../utils/messages/extension.ts';
import { asFolder } from '../../utils/messages/taught.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { translate } from '../../utils/platform/translate.ts';
import type { Mode } from '../../utils/profile/mode.ts';
import { EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { readBackup, writeBackup } from '../../utils/store/backup.ts';
import { erase } from '../../utils/store/database.ts';
import { loadModes } from '../../utils/store/directories.ts';
import { loadProfile, saveProfile } from '../../utils/store/profile.ts';
import { restore } from '../../utils/store/restore.ts';
import { loadTaught } from '../../utils/store/taught.ts';
import { loadTherapies } from '../../utils/store/therapies.ts';
import { CHOICES } from './choices.ts';

const tell = (message: ExtensionMessage) => browser.runtime.sendMessage(message);

let profile: Profile = EMPTY_PROFILE;
let modes: ReadonlyMap<string, Mode> = new Map();
let taught: readonly Descriptor[] = [];
let message = '';

function draw(said?: MessageKey): void {
  if (said) message = translate(said);
  show(
    translate,
    <Options
      profile={profile}
      choices={CHOICES}
      onChange={keep}
      directories={[...DIRECTORIES, ...taught].map(({ id, label, evidence, basis }) => ({
        id,
        label,
        evidence,
        basis,
        mode: modes.get(id) ?? 'off',
      }))}
      onTurnOff={(id) => void turnOff(id)}
      onForget={(id) => void forget(id)}
      onSaveFolder={(id) => {
        const directory = taught.find((one) => one.id === id);
        if (directory) saveFile(descriptorSource(asFolder(directory)), 'descriptor.ts', 'text/plain');
      }}
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

async function forget(id: string): Promise<void> {
  await tell({ type: 'teach-forget', directory: id });
  [modes, taught] = await Promise.all([loadModes(), loadTaught()]);
  draw('taught_forgotten');
}

async function exportFile(): Promise<void> {
  const { therapies, unread } = await loadTherapies();
  saveFile(writeBackup(profile, therapies, await loadTaught()), 'foreword.json', 'application/json');
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
  taught = await loadTaught();
  draw(backup.therapies ? 'import_done_sessions' : 'import_done');
}

async function eraseAll(): Promise<void> {
  for (const id of modes.keys()) await tell({ type: 'turn-off', directory: id });
  await erase();
  await browser.storage.session.clear();
  [profile, modes, taught] = [EMPTY_PROFILE, new Map(), []];
  await tell({ type: 'profile-changed' });
  draw('erase_done');
}

async function start(): Promise<void> {
  [profile, modes, taught] = await Promise.all([loadProfile(), loadModes(), loadTaught()]);
  draw();
}

void start();
