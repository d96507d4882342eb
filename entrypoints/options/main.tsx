import { Options } from '../../components/options/options.tsx';
import { show } from '../../components/page.tsx';
import type { DirectoryLine, VaultState } from '../../utils/messages/replies.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { translate } from '../../utils/platform/translate.ts';
import { ask, onChanged } from '../our-pages/ask.ts';
import { DATA } from '../our-pages/data.ts';
import { shortcuts } from '../our-pages/keys.ts';
import { holdProfile } from '../our-pages/profile.ts';
import { showOrSay } from '../our-pages/trouble.tsx';
import { VAULT } from '../our-pages/vault.ts';
import { CHOICES } from './choices.ts';

const held = holdProfile(draw);
let directories: readonly DirectoryLine[] = [];
let keys = { panel: '', hide: '' };
let vault: VaultState = { lock: 'bare', keepsNothing: false, lockAfter: null };

function draw(): void {
  show(
    translate,
    <Options
      profile={held.shown()}
      choices={CHOICES}
      onChange={held.change}
      directories={directories}
      onTurnOff={(directory) => void ask('turn-off', { directory })}
      onForget={async (directory) => void (await ask('teach-forget', { directory }))}
      onCopy={(words) => navigator.clipboard.writeText(words)}
      onSaveFolder={(directory) => void saveFolder(directory)}
      data={DATA}
      keys={keys}
      vault={{ state: vault, actions: VAULT }}
    />,
  );
}

async function saveFolder(directory: string): Promise<void> {
  const source = await ask('directory-source', { directory });
  if (source !== null) saveFile(source, 'descriptor.ts', 'text/plain');
}

async function refresh(): Promise<void> {
  const [state, kept, set] = await Promise.all([
    ask('options-state', {}),
    ask('vault-state', {}),
    shortcuts(),
  ]);
  keys = set;
  vault = kept;
  held.hear(state);
  directories = state.directories;
  draw();
}

onChanged(['profile', 'directories', 'vault'], () => showOrSay(refresh));
showOrSay(refresh);
