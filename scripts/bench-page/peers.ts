import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { own } from '../../utils/lookup/own.ts';

/** Runs in a page: what others do to a page to read it, each once. Both change their document, so each has a copy. */
const PEERS: Readonly<Record<string, () => number>> = {
  Readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0,
  defuddle: () =>
    new Defuddle(document.cloneNode(true) as Document, { url: location.href }).parse().content.length,
};

Object.assign(globalThis, { runPeer: (name: string) => own(PEERS, name)?.() ?? -1 });
