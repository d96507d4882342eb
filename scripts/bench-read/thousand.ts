import { wordsOf } from './routes/markup.ts';

/**
 * A results page of so many people out of our own replica: one row again and again, each with an id and
 * a name of its own, and one record for each in the page's state.
 */
export function thousand(replica: string, count = 1000): string {
  const row =
    /<div class="results-row" data-x="profile-result-(\d+)"[\s\S]*?(?=<div class="results-row" data-x)/.exec(
      replica,
    );
  const [whole, key] = row ?? [];
  if (!whole || !key || row === null) throw new TypeError('The replica holds no row to repeat');
  const name = wordsOf(whole, /<a[^>]*class="profile-title"[^>]*>/);
  if (!name) throw new TypeError('The row holds no name to change');
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const rows = Array.from({ length: count }, (_, at) =>
    whole
      .replaceAll(key, String(800_000 + at))
      .replaceAll(slug, `${slug}-${at}`)
      .replaceAll(name, `${name} ${LETTERS(at)}`),
  );
  const page = `${replica.slice(0, row.index)}${rows.join('\n')}${replica.slice(row.index + whole.length)}`;
  return page.replace(
    STATE,
    (_, open: string, flat: string, close: string) => open + records(flat, key, count) + close,
  );
}

const STATE = /(<script[^>]*id="__NUXT_DATA__"[^>]*>)([\s\S]*?)(<\/script>)/;

/** The record of that id again and again: entries of Nuxt's flat list stand for one another by their place. */
function records(text: string, key: string, count: number): string {
  const flat: unknown[] = JSON.parse(text);
  const isRecord = (entry: unknown): entry is { id: number } =>
    typeof entry === 'object' && entry !== null && 'id' in entry && String(flat[Number(entry.id)]) === key;
  const own = flat.findIndex(isRecord);
  const record = flat[own];
  const list = flat.find((entry) => Array.isArray(entry) && entry.includes(own));
  if (!isRecord(record) || !Array.isArray(list)) return text;
  for (let at = 0; at < count; at += 1) {
    const id = flat.push(800_000 + at) - 1;
    list.push(flat.push({ ...record, id }) - 1);
  }
  return JSON.stringify(flat);
}

/** A number in letters, as a family name may hold: 0 is Aa, 27 is Bb. */
const LETTERS = (at: number) =>
  [...at.toString(26).padStart(2, '0')]
    .map((digit, place) => {
      const letter = String.fromCodePoint(97 + Number.parseInt(digit, 26));
      return place === 0 ? letter.toUpperCase() : letter;
    })
    .join('');
