import type { Target } from './address.ts';
import type { Block } from './block.ts';
import type { NamedCard } from './card-name.ts';

/** A card leads to its own profile a few times: more of these links are not looked at. */
export const MOST_OWN_LINKS = 8;

/** One person's place on a page: a block with exactly one profile address, and their name. */
export interface Card {
  block: Block;
  /** What follows it and is theirs too: the second row of a table, what stands under a heading. */
  rest: readonly Block[];
  /** Their profile; `null` in a list that leads nowhere. */
  target: Target | null;
  /** Tells them from everyone else of the site, or of this page. */
  key: string;
  links: Block[];
  named: NamedCard;
}

export interface Cards {
  cards: Card[];
  /** Blocks that look like the others but do not say whose they are. */
  refused: number;
  /** The pattern of the profile addresses, or empty. */
  pattern: string;
}

export interface Link {
  block: Block;
  target: Target;
}

/** What somebody's block says at least beside their name, in characters. */
export const LEAST_BESIDE_NAME = 30;
