import { own } from '../lookup/own.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Where a month's name begins otherwise in German, French or Spanish. */
const OTHERS: Record<string, number> = {
  mär: 3,
  mrz: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  avr: 4,
  aoû: 8,
  déc: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
};

/**
 * A day as `2026-11-28`, from "26 Jul 2016", "July 26, 2016", "26.07.2016" or "2016-07-26…", or `undefined`. Two
 * numbers with strokes may be a day or a month: not read.
 */
export function isoDate(text: string): string | undefined {
  const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const dots = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (dots) return day(dots[3], Number(dots[2]), dots[1]);
  const first = /(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3})\p{L}*\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(text);
  if (first) return day(first[3], month(first[2]), first[1]);
  const last = /(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  return last ? day(last[3], month(last[1]), last[2]) : undefined;
}

function month(name = ''): number {
  const short = name.toLowerCase();
  return own(OTHERS, short) ?? MONTHS.indexOf(short) + 1;
}

function day(year = '', month = 0, date = ''): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(written);
  // The thirtieth of February is another day.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written;
}
