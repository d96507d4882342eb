import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { descriptorFor, ownAddress } from '../../utils/reader/descriptor/address.ts';
import { decodePage } from '../encoding.ts';
import { parseHtml } from '../parse-html.ts';

/** A page as it was saved, with the directory that reads it. */
export interface SavedPage {
  name: string;
  html: string;
  doc: Document;
  address: string;
  descriptor: Descriptor;
}

/** The pages of these files that a known directory reads. */
export function savedPages(files: readonly string[], descriptors: readonly Descriptor[]): SavedPage[] {
  return files.flatMap((file) => {
    const html = decodePage(readFileSync(file));
    const doc = parseHtml(html);
    const address = ownAddress(doc, descriptors) ?? guess(file, descriptors);
    const descriptor = descriptorFor(address, descriptors);
    return descriptor ? [{ name: basename(file, '.html'), html, doc, address, descriptor }] : [];
  });
}

/** Saved without any address of its own: by the name that its file or folder begins with. */
function guess(file: string, descriptors: readonly Descriptor[]): string {
  const own = descriptors.find(({ id }) => basename(file).startsWith(id) || file.includes(`/${id}/`));
  return own?.matches[0]?.replace(/\*$/, '') ?? 'about:blank';
}
