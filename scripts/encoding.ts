/** Where a page says how it is written, in bytes from its beginning. */
const HEAD = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * A saved page's text, in the encoding that it declares: a mark at its beginning, then UTF-8 where its bytes are
 * that (no other text is by chance; a browser that saves a page may write it anew and leave the declaration), then
 * what its head declares, then what browsers take where nothing is declared.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = marked(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const utf8 = decoded(bytes, 'utf-8');
  // Bytes below 128 alone are also those of encodings that write everything with them.
  if (utf8 !== undefined && /[^\0-\x7f]/.test(utf8)) return utf8;
  const [, meta, xml] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  const declared = meta ?? xml;
  const own = declared ? decoded(bytes, declared) : undefined;
  return own ?? utf8 ?? new TextDecoder('windows-1252').decode(bytes);
}

function marked([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
}

/** `undefined` where the bytes are no such text, or nobody knows the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
