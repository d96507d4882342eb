import { mkdir, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the icons: an open book seen from above, its left page with the lines of a foreword.
 * Shapes are polygons in a square of 32, drawn by sampling: no library, the same bytes on every machine.
 */
const TARGET = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 128] as const;
const GRID = 32;
/** Samples along one side of a pixel. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const GROUND: Colour = [0x2c, 0x5a, 0x63];
const PAPER: Colour = [0xfb, 0xf7, 0xf1];
const CORNER = 7;

const LEFT: Point[] = [
  [4, 8.5],
  [15, 11],
  [15, 26],
  [4, 23.5],
];
const RIGHT: Point[] = [
  [28, 8.5],
  [17, 11],
  [17, 26],
  [28, 23.5],
];
/** Left out at 16 pixels, where they would be a smear. */
const LINES: Point[][] = [
  [
    [6.5, 12.2],
    [12.5, 13.6],
    [12.5, 15.2],
    [6.5, 13.8],
  ],
  [
    [6.5, 16.2],
    [10.5, 17.1],
    [10.5, 18.7],
    [6.5, 17.8],
  ],
];

/** Whether a point lies in a polygon: a ray from it crosses the edge an odd number of times. */
function inside([x, y]: Point, polygon: readonly Point[]): boolean {
  let within = false;
  polygon.forEach(([x1, y1], index) => {
    const [x2, y2] = polygon.at(index - 1) ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}

function onGround([x, y]: Point): boolean {
  const dx = Math.max(CORNER - x, x - (GRID - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (GRID - CORNER), 0);
  return Math.hypot(dx, dy) <= CORNER;
}

function colourAt(point: Point, size: number): Colour | null {
  if (!onGround(point)) return null;
  const line = size > 16 && LINES.some((polygon) => inside(point, polygon));
  return !line && (inside(point, LEFT) || inside(point, RIGHT)) ? PAPER : GROUND;
}

/** One pixel as red, green, blue and opacity: the mean of its samples. */
function pixel(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt([(x * GRID) / size, (y * GRID) / size], size);
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const mean = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...mean, Math.round((covered / SAMPLES ** 2) * 255)];
}

/** The icon of a size in pixels, as the bytes of a PNG file. */
export function drawIcon(size: number): Uint8Array {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) rows.push(...pixel(column, row, size));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Uint8Array.from(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

if (import.meta.main) {
  await mkdir(TARGET, { recursive: true });
  for (const size of SIZES) await writeFile(new URL(`${size}.png`, TARGET), drawIcon(size));
}
