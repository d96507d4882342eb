import { useState } from 'preact/hooks';
import type { DirectoryLine, VaultState } from '../../utils/messages/replies.ts';
import { CheckInLink } from '../checkin/check-in-link.tsx';
import { Crisis } from '../crisis.tsx';
import type { DataActions } from '../data/data-actions.ts';
import { YourData } from '../data/your-data.tsx';
import { EvidenceLink } from '../evidence/evidence-link.tsx';
import { Introduce } from '../introduce/introduce.tsx';
import { ProfileForm, type ProfileFormProps } from '../profile/profile-form.tsx';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';
import { useCopy } from '../use-copy.ts';
import type { VaultActions } from '../vault/vault-actions.ts';
import { VaultSection } from '../vault/vault-section.tsx';
import { DirectoryList } from './directory-list.tsx';

interface Props extends ProfileFormProps {
  directories: readonly DirectoryLine[];
  onTurnOff(id: string): void;
  onForget(id: string): Promise<void>;
  onSaveFolder(id: string): void;
  /** To the clipboard. A rejection is said. */
  onCopy(words: string): Promise<void>;
  data: DataActions;
  vault: { state: VaultState; actions: VaultActions };
  /** The keys that open the panel and hide the marks; empty where none is set. */
  keys: { panel: string; hide: string };
}

/** The page with everything that the user can set: wishes, directories, their data. */
export function Options({
  profile,
  choices,
  onChange,
  directories,
  onTurnOff,
  onForget,
  onSaveFolder,
  onCopy,
  data,
  vault,
  keys,
}: Props) {
  const text = useText();
  // A form begun anew remembers nothing of what was erased or replaced.
  const [turn, setTurn] = useState(0);
  const { said, say } = useSaid();
  const copy = useCopy(onCopy, say);
  return (
    <main class="options">
      <h1>{text('options_title')}</h1>
      <p class="links">
        <CheckInLink /> <EvidenceLink /> <a href="#data">{text('options_to_data')}</a>
      </p>
      <ProfileForm key={turn} profile={profile} choices={choices} onChange={onChange} />
      <Introduce profile={profile} choices={choices} onCopy={copy} />
      <DirectoryList
        directories={directories}
        keys={keys}
        onTurnOff={onTurnOff}
        onForget={(id) => {
          onForget(id).then(
            () => say(text('taught_forgotten')),
            () => say(text('save_failed')),
          );
        }}
        onSaveFolder={onSaveFolder}
      />
      <VaultSection {...vault} />
      <YourData data={data} onReplaced={() => setTurn(turn + 1)} />
      <Crisis />
      {said}
    </main>
  );
}
