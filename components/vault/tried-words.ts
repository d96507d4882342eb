import type { Tried } from '../../utils/messages/replies.ts';
import type { Translate } from '../text.ts';

/** What is said of a passphrase that was not the right one, and of how long to wait. */
export function wrongWords(text: Translate, { wait }: Tried): string {
  if (wait === 0) return text('vault_wrong');
  return `${text('vault_wrong')} ${text('vault_wait', String(Math.ceil(wait / 1000)))}`;
}
