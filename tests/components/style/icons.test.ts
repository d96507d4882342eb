import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../../scripts/icons.ts';
import { WHOLE } from '../../support/times.ts';

/** The pixels of an icon as [red, green, blue, opacity]; it has one chunk of data and no row filters. */
function pixelsOf(png: Uint8Array): { size: number; at(x: number, y: number): number[] } {
  const bytes = Buffer.from(png);
  const size = bytes.readUInt32BE(16);
  const data = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
  return { size, at: (x, y) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4).subarray(0, 4)] };
}

// The largest takes most of the time.
describe.each([16, 32, 48, ...(WHOLE ? [128] : [])])('the icon of %i pixels', (size) => {
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

  it('is clear at its corners, and on its ground one mark is full and the other open', () => {
    const at = (x: number, y: number) => drawn.at(Math.floor((x * size) / 32), Math.floor((y * size) / 32));
    const [ground, ink] = [
      [0x1c, 0x53, 0x60, 255],
      [0xff, 0xff, 0xff, 255],
    ];
    expect(drawn.at(0, 0)[3]).toBeLessThan(128);
    expect(at(16, 3)).toEqual(ground);
    expect(at(9.3, 19.9)).toEqual(ink);
    expect(at(22.7, 19.9)).toEqual(ground);
    // At 16 pixels an edge shares its pixel with the ground.
    expect(at(27.1, 19.9)[0]).toBeGreaterThan(128);
  });
});
