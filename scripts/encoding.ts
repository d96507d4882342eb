/** Where a page says how it is written, in bytes from its beginning. */
const HEAD = 4096;
/** What a comment holds is declared by nobody. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * A saved page's text, in the encoding that it declares: a mark at its beginning, then UTF-8 where its bytes are
 * that (no other text is by chance; a browser that saves a page may write it anew and leave the declaration), then
 * what its head declares, then what browsers take where nothing is declared. A broken byte here and there costs
 * a letter, never the encoding.
 */
export function decodePage(bytes: Uint8Array): string {
  const mark = marked(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (isNearlyWhole(utf8)) return utf8;
  const declared = declaredIn(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)));
  const own = declared ? decoded(bytes, declared) : undefined;
  // Bytes below 128 alone are the same in both.
  return own ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Of letters that are written with several bytes, more than so many for each that is broken. */
const WHOLE = 10;

/**
 * Whether bytes that were read as UTF-8 are that: bytes below 128 alone are also those of encodings that write
 * everything with them.
 */
function isNearlyWhole(utf8: string): boolean {
  const wide = utf8.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const broken = utf8.match(/\ufffd/g)?.length ?? 0;
  return wide - broken > WHOLE * broken;
}

function declaredIn(head: string): string | undefined {
  const [, meta, xml] = DECLARED.exec(head.replace(COMMENT, '')) ?? [];
  // A page whose declaration can be read letter by letter is not written in letters of two bytes.
  return (meta ?? xml)?.replace(/^utf-?16([lb]e)?$/i, 'utf-8');
}

function marked([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
}

/** `undefined` where nobody knows the encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}
