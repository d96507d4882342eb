import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../scripts/icons.ts';

/** The pixels of an icon as [red, green, blue, opacity]; it has one chunk of data and no row filters. */
function pixelsOf(png: Uint8Array): { size: number; at(x: number, y: number): number[] } {
  const bytes = Buffer.from(png);
  const size = bytes.readUInt32BE(16);
  const data = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
  return { size, at: (x, y) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4).subarray(0, 4)] };
}

describe.each([16, 32, 48, 128])('the icon of %i pixels', (size) => {
  const kept = readFileSync(new URL(`../../../public/icon/${size}.png`, import.meta.url));
  const drawn = pixelsOf(drawIcon(size));
  const kin = pixelsOf(kept);
  const every = Array.from(
    { length: size * size },
    (_, index) => [index % size, Math.floor(index / size)] as const,
  );

  it('is kept as it is drawn', () => {
    expect(kin.size).toBe(size);
    expect(every.filter(([x, y]) => `${kin.at(x, y)}` !== `${drawn.at(x, y)}`)).toEqual([]);
  });

  it('is clear at its corners, a book on ground inside, and the same seen from both sides but for its lines', () => {
    expect(drawn.at(0, 0)[3]).toBeLessThan(128);
    const middle = Math.floor(size / 2);
    expect(drawn.at(Math.floor(size * 0.75), middle)).toEqual([0xfb, 0xf7, 0xf1, 255]);
    expect(drawn.at(middle, Math.floor(size * 0.1))).toEqual([0x2c, 0x5a, 0x63, 255]);
    const unlike = every.filter(([x, y]) => `${drawn.at(x, y)}` !== `${drawn.at(size - 1 - x, y)}`);
    expect(size > 16 ? unlike.length > 0 : unlike.length === 0).toBe(true);
  });
});
