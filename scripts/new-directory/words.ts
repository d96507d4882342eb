/** Words that replace a page's own, by length: the same whatever the page said. */
const PLAIN =
  `a i we to of in on at by the and for with you can not our day tea sea fern moss lake hill rain road
  boat with when that slow calm leaf bark pond wind salt reed warm door lamp alder brook clay field green harbour
  heather quiet river stone water while often after before hollow meadow orchard pebble lantern kettle garden
  cloud candle window morning evening thicket bramble whisper between through because gathering riverbank
  hedgerows driftwood marmalade sometimes afternoons foxgloves lighthouse cobblestone harbourside wheelbarrow
  understanding weatherproof thoughtfulness circumnavigate`.split(/\s+/);

/** Names that are nobody's here, first and last alike. */
const NAMES =
  `Ada Ida Uma Ivo Oke Orla Tove Isko Wren Yara Elke Odin Maeve Idris Sorrel Tamsin Wilda Jory Petra
  Anouk Ottmar Isolde Sunniva Marrack Pellam Askew Kolme Garrow Averill Tennick Fennimore Thornbeck Larkmere
  Peregrine Brightwater Carrowell Ashgrove Hollowell Mossbank Fernhill Quillfeather Wintersmoor
  Featherstone Thistlewood Underhillock Blackthornby`.split(/\s+/);

const LETTERS = ['MA', 'MS', 'MD', 'BA', 'LPC', 'PhD', 'LMFT', 'LCSW', 'LMHC', 'PsyD', 'MSW'];

/**
 * What a directory prints and no clinician writes: it stays, as a whole text, because a heading or a line of it is
 * how a page is read.
 */
export const INTERFACE: ReadonlySet<string> = new Set(
  `about|about me|accepted insurance|accepting new clients|address|age|ages|areas of focus|availability|call|client focus
  |clients|communities|contact|contact me|credentials|education|email|faith|fees|finances|focus|free consultation|gender
  |home|in person|in-person|individual sessions|couple sessions|insurance|issues|languages|location|locations|menu
  |message|my approach|my approach to helping|next|not accepting new clients|online|online only|in-person & online
  |in-person & remote|per session|phone|previous|price|prices|pricing|pronouns|qualifications|rates|read more|remote
  |request appointment|reviews|search|search results|session|sessions|share|show more|sliding scale|specialties
  |specialisms|specialties and expertise|telehealth|therapists|top specialties|types of therapy|treatment approach
  |verified|video|view|view profile|view full profile|waitlist|waitlist for new clients|website|years in practice
  |he/him|she/her|they/them|psychologist|psychiatrist|psychotherapist|counselor|counsellor|therapist|social worker
  |yes|no|per week|per hour`
    .split('|')
    .map((text) => text.trim()),
);

/** Fills in a word of the same length, or the nearest there is, by a number; never one that `taken` holds. */
export function plainWord(length: number, turn: number, taken: ReadonlySet<string>): string {
  return pick(PLAIN, length, turn, taken);
}

export function inventedName(length: number, turn: number, taken: ReadonlySet<string>): string {
  return pick(NAMES, length, turn, taken);
}

/** Other letters after a name for letters after a name, `null` for anything else. */
export function letters(word: string, turn: number): string | null {
  if (!LETTERS.includes(word)) return null;
  const alike = LETTERS.filter((one) => one.length === word.length && one !== word);
  return alike[turn % alike.length] ?? 'MA';
}

function pick(from: readonly string[], length: number, turn: number, taken: ReadonlySet<string>): string {
  const free = from.filter((word) => !taken.has(word.toLowerCase()));
  for (let off = 0; off < 20; off += 1) {
    const near = free.filter((word) => Math.abs(word.length - length) === off);
    const found = near[turn % near.length];
    if (found !== undefined) return found;
  }
  // A page that uses all of them: a word of no language.
  return 'bovuto'.repeat(1 + Math.floor(length / 6)).slice(0, Math.max(length, 2));
}
