/**
 * Unpacks Snappy's raw format (google/snappy, format_description.txt), in which Firefox packs what IndexedDB holds
 * and Chromium its table files. `null` where the bytes are none.
 */
export function unsnap(bytes: Uint8Array, longest = 16_000_000): Uint8Array | null {
  const size = varint(bytes, 0);
  if (!size || size.value > longest) return null;
  const out = new Uint8Array(size.value);
  let at = size.next;
  let to = 0;
  while (at < bytes.length) {
    const step = element(bytes, at);
    if (!step || to + step.length > out.length) return null;
    if (step.back === 0) {
      if (step.from + step.length > bytes.length) return null;
      out.set(bytes.subarray(step.from, step.from + step.length), to);
      at = step.from + step.length;
    } else {
      if (step.back > to) return null;
      // Byte by byte: a copy may reach into what it writes.
      for (let one = 0; one < step.length; one += 1) out[to + one] = out[to + one - step.back] ?? 0;
      at = step.from;
    }
    to += step.length;
  }
  return to === out.length ? out : null;
}

/** One element: so many bytes as they stand from `from`, or copied from `back` bytes before. */
interface Element {
  length: number;
  back: number;
  from: number;
}

function element(bytes: Uint8Array, at: number): Element | null {
  const tag = bytes[at] ?? 0;
  const high = tag >> 2;
  const number = (offset: number, count: number): number => {
    let value = 0;
    for (let one = count - 1; one >= 0; one -= 1) value = value * 256 + (bytes[at + offset + one] ?? 0);
    return value;
  };
  switch (tag & 3) {
    case 0: {
      const more = Math.max(0, high - 59);
      return { length: (more === 0 ? high : number(1, more)) + 1, back: 0, from: at + 1 + more };
    }
    case 1:
      return copy((high & 7) + 4, (tag >> 5) * 256 + number(1, 1), at + 2);
    case 2:
      return copy(high + 1, number(1, 2), at + 3);
    default:
      return copy(high + 1, number(1, 4), at + 5);
  }
}

const copy = (length: number, back: number, from: number): Element | null =>
  back === 0 ? null : { length, back, from };

/** A number in sevens of bits, the lowest first; `null` where it does not end. */
export function varint(bytes: Uint8Array, from: number): { value: number; next: number } | null {
  let value = 0;
  for (let at = from; at < from + 9 && at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 2 ** (7 * (at - from));
    if (byte < 128) return { value, next: at + 1 };
  }
  return null;
}
