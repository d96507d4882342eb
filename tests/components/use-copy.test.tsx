// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { useSaid } from '../../components/said.tsx';
import { useCopy } from '../../components/use-copy.ts';
import { button, click, show, stage, text, words } from './stage.tsx';

beforeEach(() => stage.clear());

const clipboard = vi.fn<(words: string) => Promise<void>>();

function Page() {
  const { said, say } = useSaid();
  const copy = useCopy(clipboard, say);
  return (
    <main>
      <button type="button" onClick={() => copy('What should I bring?')}>
        Copy
      </button>
      {said}
    </main>
  );
}

async function copied(): Promise<string[]> {
  await show(<Page />);
  await click(button('Copy'));
  await vi.waitFor(() => expect(words('.said')).not.toEqual(['']));
  return words('.said');
}

it('what is copied is said to be', async () => {
  clipboard.mockResolvedValueOnce(undefined);
  expect(await copied()).toEqual([text('copied')]);
  expect(clipboard).toHaveBeenCalledWith('What should I bring?');
});

it('what could not be copied is not said to be', async () => {
  clipboard.mockRejectedValueOnce(new Error('No clipboard.'));
  expect(await copied()).toEqual([text('copy_failed')]);
});
