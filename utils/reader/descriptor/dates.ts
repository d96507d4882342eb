/** How a month's name begins in English, then where it begins otherwise in German, French or Spanish. */
const MONTHS =
  'jan,ene feb,fév mar,mär,mrz apr,avr,abr may,mai jun jul aug,aoû,ago sep oct,okt nov dec,dez,déc,dic'.split(
    ' ',
  );

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
  const last = /(?<!\p{L})(\p{L}{3})\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  return last ? day(last[3], month(last[1]), last[2]) : undefined;
}

function month(name = '-'): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

function day(year = '', month = 0, date = ''): string | undefined {
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(written);
  // The thirtieth of February is another day.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written;
}
