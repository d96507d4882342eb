import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { input, show, stage, text, within } from '../stage.tsx';
import { BARE, vault } from '../vault/vault.ts';
import { data } from './data.ts';

export const calls = {
  onTurnOff: vi.fn(),
  onForget: vi.fn(async () => undefined),
  onSaveFolder: vi.fn(),
  onCopy: vi.fn(async () => undefined),
  onChange: vi.fn(),
};
/** What can be done with everything that is kept, since the page was last drawn anew. */
export let kept = data();

export function beginAnew(): void {
  stage.clear();
  vi.clearAllMocks();
  kept = data();
}

/** Draws the page of options. */
export const options = (shown: Profile = EMPTY_PROFILE) =>
  show(
    <Options
      keys={{ panel: '', hide: '' }}
      profile={shown}
      choices={CHOICES}
      directories={[
        { id: 'a', label: 'Alder', evidence: 'seen', basis: 'results pages saved in June', mode: 'page' },
        { id: 'b', label: 'Birch', evidence: 'claimed', basis: 'a description.', mode: 'off' },
        { id: 'c', label: 'Cedar', evidence: 'described', basis: 'one program', mode: 'off' },
        { id: 'taught:d', label: 'Dell', evidence: 'taught', basis: 'what you showed', mode: 'off' },
      ]}
      data={kept}
      vault={{ state: BARE, actions: vault() }}
      {...calls}
    />,
  );
/** What is said of what was done last. */
export const result = () => within('.part:not(.vault) .result').textContent;

/** Chooses a file to be brought in. */
export async function choose(file: File): Promise<void> {
  const field = input(text('import'));
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await file.text();
  });
  await act(async () => undefined);
}
