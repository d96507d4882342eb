import { estimate, weightOf } from '../../utils/fit/estimate.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing, TickField } from '../../utils/listing/listing.ts';
import { emptyListing } from '../../utils/listing/listing.ts';
import type { ConceptWish, Profile } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { type Corpus, isProfile, type Read } from './corpus.ts';
import { pick, seeded } from './seeded.ts';

/** Fields that are hidden together, with the facet that they answer. */
const GROUPS = [
  { facet: 'topic', kind: 'issue', fields: ['specialties', 'issues'] },
  { facet: 'approach', kind: 'approach', fields: ['approaches'] },
] as const;
/** How many of the commonest concepts of a site can be wished for. */
const POOL = 40;
const FEWEST_TICKS = 5;
const MOST_TRIES = 1000;

export interface Calibration {
  site: string;
  cases: number;
  /** 0…1: how often the interval holds the share that the whole listing says yes to. All wishes are hidden. */
  coverage: number;
  /** The same, by the facet that is hidden, and of a single wish. */
  topics: number;
  approaches: number;
  single: number;
  /** The same, where the fields of only some of the wishes are hidden. */
  someHidden: number;
  /** The same, where half of the wishes are drawn from what the listing ticks: no page is like that. */
  balanced: number;
  /** Mean width of the intervals, and mean of middle less truth. */
  width: number;
  bias: number;
}

interface Case {
  inside: boolean;
  hidden: Hidden;
  width: number;
  error: number;
}

/** Which groups are hidden: the topics, the approaches, or both. */
type Hidden = readonly (typeof GROUPS)[number]['facet'][];
const HIDDEN: readonly Hidden[] = [['topic'], ['approach'], ['topic', 'approach']];

interface Draw {
  fewest: number;
  most: number;
  /** Wishes are drawn from what is hidden only, or from everything. */
  from: 'hidden' | 'all';
  balanced: boolean;
}

const share = (of: readonly Case[]) => of.filter(({ inside }) => inside).length / Math.max(1, of.length);

/** The usual cases of each site that has full listings, and how more are drawn, after those. */
function drawn(corpus: Corpus, perListing: number, seed: number) {
  return [...corpus.sites].flatMap(([site, { read, setting }]) => {
    const full = read.filter((each) => isProfile(each) && each.facts.length > FEWEST_TICKS);
    if (full.length === 0) return [];
    const random = seeded(seed);
    const pools = poolsOf(full);
    const draw = (over: Partial<Draw> = {}) =>
      full.flatMap((each) =>
        Array.from({ length: perListing }, () =>
          oneCase(each, pools, setting, random, { ...USUAL, ...over }),
        ),
      );
    return { site, cases: draw(), draw };
  });
}

/** What `calibrate` says of the usual cases, by site: 0…1. */
export function coverages(corpus: Corpus, perListing = 6, seed = 20261125): [site: string, share: number][] {
  return drawn(corpus, perListing, seed).map(({ site, cases }) => [site, share(cases)]);
}

/**
 * Hides whole fields of full listings, estimates, and reveals them. Wishes are drawn from what the site's listings
 * hold, without regard to whether this one ticks them, so ticked and unticked facets count alike; the truth is the
 * weighted share of them that the whole listing states.
 */
export function calibrate(corpus: Corpus, perListing = 6, seed = 20261125): Calibration[] {
  return drawn(corpus, perListing, seed).map(({ site, cases, draw }) => {
    const mean = (of: (each: Case) => number) =>
      cases.reduce((sum, each) => sum + of(each), 0) / cases.length;
    const ofHidden = (facet: string) =>
      share(cases.filter(({ hidden }) => hidden.length === 1 && hidden[0] === facet));
    return {
      site,
      cases: cases.length,
      coverage: share(cases),
      topics: ofHidden('topic'),
      approaches: ofHidden('approach'),
      single: share(draw({ fewest: 1, most: 1 })),
      someHidden: share(draw({ from: 'all' }).filter(({ hidden }) => hidden.length === 1)),
      balanced: share(draw({ balanced: true })),
      width: mean(({ width }) => width),
      bias: mean(({ error }) => error),
    };
  });
}

const USUAL: Draw = { fewest: 2, most: 6, from: 'hidden', balanced: false };

type Pool = { facet: ConceptWish['facet']; ids: ConceptWish['concept'][] }[];

function poolsOf(full: readonly Read[]): Pool {
  return GROUPS.map(({ facet, kind, fields }) => {
    const counts = new Map<ConceptWish['concept'], number>();
    for (const { facts } of full) {
      const ids = facts
        .filter((fact) => fact.kind === kind && (fields as readonly string[]).includes(fact.field))
        .map(({ id }) => id);
      for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, POOL);
    return { facet, ids: commonest.map(([id]) => id) };
  });
}

function oneCase(
  whole: Read,
  pools: Pool,
  setting: Setting,
  random: () => number,
  { fewest, most, from, balanced }: Draw,
): Case {
  const { listing, facts } = whole;
  const stated = new Set(facts.filter(({ status }) => status === 'stated').map(({ id }) => id));
  const hidden = pick(HIDDEN, random) ?? HIDDEN[0] ?? [];
  const open =
    from === 'all' ? pools : pools.filter(({ facet }) => (hidden as readonly string[]).includes(facet));
  const wishes = new Map<string, ConceptWish>();
  const wanted = fewest + Math.floor(random() * (most - fewest + 1));
  for (let tries = 0; wishes.size < wanted && tries < MOST_TRIES; tries += 1) {
    const pool = pick(open, random);
    const concept = pool && pick(pool.ids, random);
    if (!concept || (balanced && stated.has(concept) !== (wishes.size % 2 === 0))) continue;
    const importance = random() < 0.5 ? 'must' : 'nice';
    wishes.set(concept, { facet: pool.facet, concept, importance });
  }
  const profile: Profile = { version: 2, wishes: [...wishes.values()], style: {}, values: [] };
  const part = partOf(whole, hidden);
  const range = estimate(profile, part.listing, part.facts, [], setting);
  const truth = estimate(profile, listing, facts, [], setting);
  const total = profile.wishes.reduce((sum, wish) => sum + weightOf(wish), 0);
  const share = truth.fits.reduce((sum, { wish }) => sum + weightOf(wish), 0) / total;
  return {
    inside: range.low - 1e-6 <= share && share <= range.high + 1e-6,
    hidden,
    width: range.high - range.low,
    error: range.mid - share,
  };
}

type Part = Pick<Read, 'listing' | 'facts'>;
const parts = new WeakMap<Read, Map<Hidden, Part>>();

/** What is left of a listing where some fields are hidden. It is drawn many times, and its words are read once. */
function partOf(whole: Read, hidden: Hidden): Part {
  const known = parts.get(whole) ?? new Map<Hidden, Part>();
  parts.set(whole, known);
  const before = known.get(hidden);
  if (before) return before;
  const fields = GROUPS.flatMap((group) => (hidden.includes(group.facet) ? [...group.fields] : []));
  const listing = without(whole.listing, fields);
  const part = { listing, facts: factsOf(listing) };
  known.set(hidden, part);
  return part;
}

/** The listing as a page without these fields would read it. */
function without(listing: Listing, fields: readonly TickField[]): Listing {
  const empty = emptyListing();
  const rest = { ...listing, sources: { ...listing.sources } };
  for (const field of fields) {
    rest[field] = empty[field];
    delete rest.sources[field];
  }
  return rest;
}
