import { estimate, weightOf } from '../../utils/fit/estimate.ts';
import type { Setting } from '../../utils/fit/setting.ts';
import type { Listing, TickField } from '../../utils/listing/listing.ts';
import { emptyListing } from '../../utils/listing/listing.ts';
import type { ConceptWish, Profile } from '../../utils/profile/profile.ts';
import { factsOf } from '../../utils/vocabulary/listing-facts.ts';
import { type Corpus, isProfile, type Read } from './corpus.ts';
import { pick, seeded } from './seeded.ts';

/** Fields that are hidden together, with the facet that they answer. */
const GROUPS = [
  { facet: 'topic', kind: 'issue', fields: ['specialties', 'issues'] },
  { facet: 'approach', kind: 'approach', fields: ['approaches'] },
] as const;
/** How many of the commonest concepts of a site can be wished for. */
const POOL = 40;
const FEWEST_WISHES = 2;
const MOST_WISHES = 6;
const FEWEST_TICKS = 5;
const MOST_TRIES = 1000;

export interface Calibration {
  site: string;
  /** 0…1: how often the interval holds the share that the whole listing says yes to. */
  coverage: number;
  cases: number;
  /** The same, of wishes that are all hidden, and of those half hidden. */
  byHidden: { all: number; some: number };
  /** The same, where half of the wishes are drawn from what the listing ticks and half from what it does not. */
  balanced: number;
  /** The same, of a single wish. */
  single: number;
  /** Mean width of the intervals, and mean of middle less truth. */
  width: number;
  bias: number;
}

interface Case {
  inside: boolean;
  allHidden: boolean;
  width: number;
  error: number;
}

/**
 * Hides whole fields of full listings, estimates, and reveals them. Wishes are drawn from what the site's listings
 * hold, without regard to whether this one ticks them, so ticked and unticked facets count alike; the truth is the
 * weighted share of them that the whole listing states.
 */
export function calibrate(corpus: Corpus, perListing = 4, seed = 20261125): Calibration[] {
  return [...corpus.sites].flatMap(([site, { read, setting }]) => {
    const full = read.filter((each) => isProfile(each) && each.facts.length > FEWEST_TICKS);
    if (full.length === 0) return [];
    const random = seeded(seed);
    const pools = poolsOf(full);
    const draw = (fewest: number, most: number, balanced = false) =>
      full.flatMap((each) =>
        Array.from({ length: perListing }, () => {
          const wanted = fewest + Math.floor(random() * (most - fewest + 1));
          return oneCase(each, pools, setting, random, wanted, balanced);
        }),
      );
    const cases = draw(FEWEST_WISHES, MOST_WISHES);
    const share = (of: readonly Case[]) => of.filter(({ inside }) => inside).length / Math.max(1, of.length);
    const mean = (of: (each: Case) => number) =>
      cases.reduce((sum, each) => sum + of(each), 0) / cases.length;
    return {
      site,
      cases: cases.length,
      coverage: share(cases),
      byHidden: {
        all: share(cases.filter(({ allHidden }) => allHidden)),
        some: share(cases.filter(({ allHidden }) => !allHidden)),
      },
      balanced: share(draw(FEWEST_WISHES, MOST_WISHES, true)),
      single: share(draw(1, 1)),
      width: mean(({ width }) => width),
      bias: mean(({ error }) => error),
    };
  });
}

type Pool = { facet: ConceptWish['facet']; ids: string[] }[];

function poolsOf(full: readonly Read[]): Pool {
  return GROUPS.map(({ facet, kind, fields }) => {
    const counts = new Map<string, number>();
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
  { listing, facts }: Read,
  pools: Pool,
  setting: Setting,
  random: () => number,
  wanted: number,
  balanced: boolean,
): Case {
  const stated = new Set(facts.filter(({ status }) => status === 'stated').map(({ id }) => id));
  const wishes = new Map<string, ConceptWish>();
  for (let tries = 0; wishes.size < wanted && tries < MOST_TRIES; tries += 1) {
    const pool = pick(pools, random);
    const concept = pool && pick(pool.ids, random);
    if (!concept || (balanced && stated.has(concept) !== (wishes.size % 2 === 0))) continue;
    const importance = random() < 0.5 ? 'must' : 'nice';
    wishes.set(concept, { facet: pool.facet, concept, importance });
  }
  const hidden = hiddenFields(random);
  const profile: Profile = { version: 1, wishes: [...wishes.values()], style: {}, values: [] };
  const partial = without(listing, hidden);
  const range = estimate(profile, partial, factsOf(partial), [], setting);
  const truth = estimate(profile, listing, facts, [], setting);
  const total = profile.wishes.reduce((sum, wish) => sum + weightOf(wish), 0);
  const share = truth.fits.reduce((sum, { wish }) => sum + weightOf(wish), 0) / total;
  return {
    inside: range.low - 1e-6 <= share && share <= range.high + 1e-6,
    allHidden: hidden.length === 3,
    width: range.high - range.low,
    error: range.mid - share,
  };
}

/** The topics, the approaches, or both. */
function hiddenFields(random: () => number): TickField[] {
  const which = Math.floor(random() * 3);
  return GROUPS.filter((_, index) => which === 2 || which === index).flatMap(({ fields }) => [...fields]);
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
