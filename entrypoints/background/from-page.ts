import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { type HeardFromPage, MAX_MESSAGE, pageMessageSchema } from '../../utils/messages/page.ts';
import { descriptorFor } from '../../utils/reader/descriptor/address.ts';

/** A message that may be listened to: from our script in the top frame of a page of this directory. */
export interface FromPage {
  tabId: number;
  windowId: number;
  directory: Descriptor;
  /** Whose ids the listings' keys are: a directory may have a host for each country. */
  host: string;
  /** The page's address. */
  address: string;
  /** Its path. */
  path: string;
  message: HeardFromPage;
}

/** What a browser says of who sent a message. Firefox leaves some of it out; where it is given it must be right. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  documentLifecycle?: string | undefined;
}

/**
 * Checks a message that claims to come from our script. The page may have taken that script over, so
 * nothing is taken on trust: the sender must be an active top frame of a known directory, and the message must fit.
 */
export function fromPage(
  raw: unknown,
  sender: Sender,
  ownId: string,
  directories: readonly Descriptor[],
): FromPage | null {
  const { id, tab, frameId, url, origin, documentLifecycle } = sender;
  if (id !== ownId || tab?.id === undefined || tab.windowId === undefined || frameId !== 0 || !url)
    return null;
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return null;
  if (origin !== undefined && origin !== new URL(url).origin) return null;
  if (tab.url !== undefined && new URL(tab.url).origin !== new URL(url).origin) return null;
  const directory = descriptorFor(url, directories);
  if (!directory || !isWithinLimit(raw)) return null;
  const message = pageMessageSchema.safeParse(raw);
  if (!message.success) return null;
  const { host, pathname: path } = new URL(url);
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    directory,
    host: host.replace(/^www\./, ''),
    address: url,
    path,
    message: message.data,
  };
}

/** What no JSON can hold is no message of ours, however short. */
function isWithinLimit(raw: unknown): boolean {
  try {
    const text: string | undefined = JSON.stringify(raw);
    return text !== undefined && text.length <= MAX_MESSAGE;
  } catch {
    return false;
  }
}
