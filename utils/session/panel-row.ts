import { mainOf } from '../fit/band.ts';
import type { Estimate, Verdict } from '../fit/estimate-types.ts';
import { feeFor } from '../fit/fee.ts';
import { inShownOrder } from '../fit/wish-order.ts';
import type { Listing } from '../listing/listing.ts';
import type { PanelRow, Price, Standing, WishMark } from '../messages/panel.ts';
import type { PriceWish, Wish } from '../profile/profile.ts';
import type { KnownListing } from './readings.ts';

/** Someone of a page with what is made of them; `card` is what is made of their card alone, where there is more. */
export interface Judged {
  key: string;
  /** 1 for the first on the page. */
  place: number;
  known: KnownListing;
  estimate: Estimate;
  card: Estimate | null;
}

/** So many of their own topics stand in a row. */
const TOPICS_SHOWN = 2;
/** So much of their own words. In characters. */
const LEAD = 100;

/** The row of one therapist. `wishes` in the order in which they are shown. */
export function panelRow({ key, place, known, estimate, card }: Judged, wishes: readonly Wish[]): PanelRow {
  const { listing, sawProfile } = known;
  const { band, order, room } = estimate;
  const verdicts = shownVerdicts(estimate.verdicts);
  return {
    key,
    name: listing.name,
    url: listing.url,
    place,
    band,
    order,
    marks: verdicts.map(markOf),
    main: wishes.length > 0 ? (mainOf(estimate.verdicts)?.verdict ?? null) : null,
    room,
    price: priceOf(listing, verdicts),
    why: whyOf(estimate, verdicts),
    lead: leadOf(listing),
    sawProfile,
    onCard: card && standingByCard(estimate, card),
  };
}

/** A listing's verdicts in the order in which the wishes are shown. */
export const shownVerdicts = (verdicts: readonly Verdict[]): Verdict[] =>
  inShownOrder(verdicts, ({ wish }) => wish);

/** Silence on something that is kept out is no mark. */
export function markOf({ verdict, wish }: Verdict): WishMark {
  return wish.importance === 'not' && verdict !== 'says' && verdict !== 'no' ? null : verdict;
}

/**
 * Where someone stands whose profile was opened: as their card has it, so that nobody is lifted by having been looked
 * at; but a no, or no openings, counts at once.
 */
function standingByCard(full: Estimate, card: Estimate): Standing {
  const { band, order } = full.band === 'against' || full.room === 'full' ? full : card;
  return { band, order };
}

function priceOf(listing: Listing, verdicts: readonly Verdict[]): Price | null {
  const asked = verdicts.find((verdict) => verdict.wish.facet === 'price');
  const wish = (asked?.wish as PriceWish | undefined) ?? ANY;
  const { fee, field } = feeFor(listing, wish);
  const words = asked?.inWords;
  const shown = words?.fee ?? fee;
  if (!shown) return null;
  const standings = { says: 'within', near: 'near', no: 'over', silent: null, unlisted: null } as const;
  return {
    low: shown[0],
    high: shown[1],
    currency: listing.currency || (words?.currency ?? ''),
    session: words?.session ?? (field === 'feeCouples' ? 'couples' : 'individual'),
    standing: asked ? standings[asked.verdict] : null,
  };
}

const ANY: PriceWish = { facet: 'price', max: 0, session: 'individual', importance: 'nice' };

/**
 * What tells most beside the marks: what is otherwise, where that decides; then what is said of the main thing; then
 * anything that is said or near, the work before the practical. A price has a column of its own.
 */
function whyOf({ band, verdicts: all }: Estimate, verdicts: readonly Verdict[]): Verdict | null {
  const otherwise = verdicts.find(({ verdict, wish }) => verdict === 'no' && wish.importance !== 'nice');
  if (band === 'against' && otherwise) return otherwise;
  const main = mainOf(all);
  const tells = ({ verdict, wish }: Verdict) =>
    (verdict === 'says' || verdict === 'near') && wish.importance !== 'not' && wish.facet !== 'price';
  if (main && tells(main)) return main;
  const telling = verdicts.filter(tells);
  const work = telling.find(({ wish }) => wish.facet === 'topic' || wish.facet === 'approach');
  return work ?? telling.find(({ phrase }) => phrase !== null) ?? null;
}

/** What a row says where no wish tells anything: the topics that they put first, else how their own words begin. */
function leadOf({ specialties, statement }: Listing): PanelRow['lead'] {
  const topics = specialties.slice(0, TOPICS_SHOWN).map((topic) => topic.slice(0, LEAD));
  if (topics.length > 0) return { kind: 'topics', words: topics.join(', ') };
  const words = statement.trim().slice(0, LEAD);
  return words === '' ? null : { kind: 'words', words };
}
