import { CHANGED, type Reply } from '../../utils/messages/replies.ts';
import type { Request, RequestType } from '../../utils/messages/requests.ts';
import type { Audience } from './tell.ts';

/** What a request of the extension's own pages does. */
export interface Handler<T extends RequestType> {
  handle(request: Request<T>): Promise<Reply<T>>;
  /** Whom it concerns when it is done; nobody, where it is left out. */
  tells?(request: Request<T>, reply: Reply<T>): Audience;
}

/** For a reply that says only that it is done. */
export const done = () => null;

/** Everyone, of everything that there is to tell. */
export const EVERYTHING: Audience = { badges: true, panels: true, pages: [...CHANGED] };
