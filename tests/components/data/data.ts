import { vi } from 'vitest';
import type { DataActions } from '../../../components/data/data-actions.ts';
import type { BackupPreview } from '../../../utils/messages/replies.ts';
import { wish } from '../../support/samples.ts';

/** A file with a little of everything. */
export const PREVIEW: BackupPreview = {
  wishes: [wish('topic', 'grief'), wish('plan', 'aetna', 'nice'), wish('comfort', 'woman', 'not')],
  parts: [
    { part: 'wishes', count: 3, names: [] },
    { part: 'answers', count: 4, names: [] },
    { part: 'values', count: 2, names: [] },
    { part: 'therapies', count: 1, names: [] },
    { part: 'kept', count: 3, names: [] },
    { part: 'taught', count: 2, names: ['Hedge', '<b>Marsh</b>'] },
  ],
  leftOut: [],
  more: 0,
};

/** What can be done with everything that is kept, where all goes well. */
export function data() {
  return {
    saveCopy: vi.fn<DataActions['saveCopy']>(async () => 0),
    saveWishes: vi.fn<DataActions['saveWishes']>(async () => undefined),
    saveRaw: vi.fn<DataActions['saveRaw']>(async () => undefined),
    look: vi.fn<DataActions['look']>(async () => PREVIEW),
    bring: vi.fn<DataActions['bring']>(async () => PREVIEW),
    erase: vi.fn<DataActions['erase']>(async () => []),
  };
}
