import { useEffect, useState } from 'preact/hooks';
import type { KeptRow, Reply } from '../../utils/messages/replies.ts';
import type { ListActions } from './list-actions.ts';

type LookReply = Reply<'kept-look'>;

/** These people in full: `null` until they are read, `failed` where they cannot be. Read anew when the list changes. */
export function useLook(
  ids: readonly string[],
  rows: readonly KeptRow[],
  look: ListActions['look'],
): LookReply | 'failed' | null {
  const [looked, setLooked] = useState<LookReply | 'failed' | null>(null);
  const wanted = ids.join(' ');
  useEffect(() => {
    let over = false;
    look(wanted.split(' ')).then(
      (found) => over || setLooked(found),
      () => over || setLooked('failed'),
    );
    return () => {
      over = true;
    };
  }, [wanted, rows]);
  return looked;
}
