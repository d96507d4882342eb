import type { Reply } from '../../utils/messages/replies.ts';
import type { KeptChange } from '../../utils/shortlist/change.ts';

/** What the list can do with those who are kept. Each is done by the background. */
export interface ListActions {
  look(ids: string[]): Promise<Reply<'kept-look'>>;
  change(id: string, change: KeptChange): void;
  drop(id: string): void;
  merge(ids: [string, string]): void;
  /** To the clipboard. A rejection is said. */
  copy(text: string): Promise<void>;
  save(text: string, name: string, type: string): void;
}
