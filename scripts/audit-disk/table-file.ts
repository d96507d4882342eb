import { unsnap, varint } from './snappy.ts';

/** The end of a table file (google/leveldb, doc/table_format.md): two handles and a number that none else ends with. */
const FOOTER = 48;
const MAGIC = 'db4775248b80fb57';

/** The unpacked blocks of a LevelDB table file; nothing where it is none. */
export function blocksOf(file: Uint8Array): Uint8Array[] {
  const end = Buffer.from(file.subarray(-8)).reverse().toString('hex');
  if (file.length < FOOTER || end !== MAGIC) return [];
  const footer = file.subarray(-FOOTER);
  const meta = handle(footer, 0);
  const index = meta && handle(footer, meta.next);
  const entries = index && block(file, index);
  if (!entries) return [];
  return handlesIn(entries).flatMap((one) => block(file, one) ?? []);
}

interface Handle {
  offset: number;
  size: number;
  next: number;
}

function handle(bytes: Uint8Array, at: number): Handle | null {
  const offset = varint(bytes, at);
  const size = offset && varint(bytes, offset.next);
  return size && { offset: offset.value, size: size.value, next: size.next };
}

/** A byte behind each block says how it is packed: 0 not at all, 1 by Snappy. */
function block(file: Uint8Array, { offset, size }: Handle): Uint8Array | null {
  const packed = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnap(packed) : packed;
}

/** The handles that an index block holds as its values. */
function handlesIn(entries: Uint8Array): Handle[] {
  const view = new DataView(entries.buffer, entries.byteOffset, entries.byteLength);
  const restarts = view.getUint32(entries.length - 4, true);
  const end = entries.length - 4 - restarts * 4;
  const found: Handle[] = [];
  for (let at = 0; at < end; ) {
    const shared = varint(entries, at);
    const own = shared && varint(entries, shared.next);
    const length = own && varint(entries, own.next);
    if (!length) break;
    const value = length.next + own.value;
    const one = handle(entries, value);
    if (one) found.push(one);
    at = value + length.value;
  }
  return found;
}
