import type { Profile, Wish } from './profile.ts';

/** The parts of an introduction, in the order in which they are read. */
export const INTRODUCTION_PARTS = ['help', 'like', 'avoid', 'work', 'values', 'practical'] as const;
export type IntroductionPart = (typeof INTRODUCTION_PARTS)[number];

/** What a profile has to say of each part; empty where it says nothing. */
export interface Introduction {
  help: Wish[];
  like: Wish[];
  avoid: Wish[];
  /** Situations, each with the side that the answer leans to. */
  work: { item: string; leans: 'negative' | 'positive' }[];
  /** Ids, the most important first. */
  values: string[];
  practical: Wish[];
}

const PART_OF: Readonly<Record<Wish['facet'], 'help' | 'like' | 'practical'>> = {
  topic: 'help',
  approach: 'like',
  comfort: 'like',
  profession: 'like',
  setting: 'practical',
  plan: 'practical',
  state: 'practical',
  language: 'practical',
  age: 'practical',
  format: 'practical',
  hours: 'practical',
  place: 'practical',
  price: 'practical',
};

/**
 * A profile as it can be told to a clinician before the first session. An answer in the middle of a situation says
 * nothing; must-nots stand by themselves, whatever they are about.
 */
export function introductionOf({ wishes, style, values }: Profile): Introduction {
  const of = (part: 'help' | 'like' | 'practical') =>
    wishes.filter(({ facet, importance }) => importance !== 'not' && PART_OF[facet] === part);
  return {
    help: of('help'),
    like: of('like'),
    avoid: wishes.filter(({ importance }) => importance === 'not'),
    work: Object.entries(style)
      .filter(([, answer]) => answer !== 0)
      .map(([item, answer]) => ({ item, leans: answer < 0 ? 'negative' : 'positive' })),
    values,
    practical: of('practical'),
  };
}
