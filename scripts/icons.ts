import { mkdir, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the icons: an opening quotation mark made of two of the marks, the first full (said), the second open (still
 * to be asked). Drawn by sampling in a square of 32: no library, the same bytes on every machine.
 */
const TARGET = new URL('../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 128] as const;
const GRID = 32;
/** Samples along one side of a pixel. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const GROUND: Colour = [0x1c, 0x53, 0x60];
const INK: Colour = [0xff, 0xff, 0xff];
const CORNER = 7;

/** The two marks: where the round part of each stands, and how large it is. */
const ROUND = { y: 19.9, radius: 4.4, full: 9.3, open: 22.7 };
const STROKE = 2.6;
/** The tail of a mark, from the left of its round part upwards: a cubic curve, beside the middle of the mark. */
const TAIL: readonly Point[] = [
  [-4.4, 0],
  [-4.4, -5.6],
  [-1.6, -8.8],
  [2.6, -9.8],
];

/** Points along the tail, closer together than a sample is wide. */
const ALONG: readonly Point[] = Array.from({ length: 65 }, (_, step) => {
  const t = step / 64;
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const sum = (axis: 0 | 1) =>
    TAIL.reduce((total, point, index) => total + point[axis] * (weights[index] ?? 0), 0);
  return [sum(0), sum(1)] as const;
});

function onGround([x, y]: Point): boolean {
  const dx = Math.max(CORNER - x, x - (GRID - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (GRID - CORNER), 0);
  return Math.hypot(dx, dy) <= CORNER;
}

function onMark([x, y]: Point, middle: number, full: boolean): boolean {
  const [right, down] = [x - middle, y - ROUND.y];
  const out = Math.hypot(right, down) - ROUND.radius;
  if (full ? out <= STROKE / 2 : Math.abs(out) <= STROKE / 2) return true;
  return ALONG.some(([px, py]) => Math.hypot(right - px, down - py) <= STROKE / 2);
}

function colourAt(point: Point): Colour | null {
  if (!onGround(point)) return null;
  return onMark(point, ROUND.full, true) || onMark(point, ROUND.open, false) ? INK : GROUND;
}

/** One pixel as red, green, blue and opacity: the mean of its samples. */
function pixel(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt([(x * GRID) / size, (y * GRID) / size]);
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
