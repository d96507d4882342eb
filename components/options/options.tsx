import { useState } from 'preact/hooks';
import { CheckInLink } from '../checkin/check-in-link.tsx';
import { EvidenceLink } from '../evidence/evidence-link.tsx';
import { ProfileForm, type ProfileFormProps } from '../profile/profile-form.tsx';
import { useText } from '../text.ts';
import { type DirectoryLine, DirectoryList } from './directory-list.tsx';
import { YourData, type YourDataProps } from './your-data.tsx';

interface Props extends ProfileFormProps, YourDataProps {
  directories: readonly DirectoryLine[];
  onTurnOff(id: string): void;
  onForget(id: string): void;
  onSaveFolder(id: string): void;
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
  onImport,
  onErase,
  ...data
}: Props) {
  const text = useText();
  // A form begun anew remembers nothing of what was erased or replaced.
  const [turn, setTurn] = useState(0);
  return (
    <main class="options">
      <h1>{text('options_title')}</h1>
      <p class="links">
        <CheckInLink /> <EvidenceLink />
      </p>
      <ProfileForm key={turn} profile={profile} choices={choices} onChange={onChange} />
      <DirectoryList
        directories={directories}
        onTurnOff={onTurnOff}
        onForget={onForget}
        onSaveFolder={onSaveFolder}
      />
      <YourData
        {...data}
        onImport={(file) => {
          setTurn(turn + 1);
          onImport(file);
        }}
        onErase={() => {
          setTurn(turn + 1);
          onErase();
        }}
      />
    </main>
  );
}
