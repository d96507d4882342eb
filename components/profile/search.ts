import type { Choice } from './profile-choices.ts';

/** A choice that was found, and the word by which, when its label does not show it. */
export interface FoundChoice<Id extends string> {
  choice: Choice<Id>;
  via: string | null;
}

/** Lower case, without accents and punctuation, single spaces. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How well a text answers what was typed: 0 it is what was typed, 1 it begins with it, 2 one of its words does, 3 it
 * holds it; else `null`.
 */
type Rank = 0 | 1 | 2 | 3;

function rank(text: string, typed: string): Rank | null {
  if (text === typed) return 0;
  const at = ` ${text}`.indexOf(` ${typed}`);
  if (at === 0) return 1;
  if (at > 0) return 2;
  return text.includes(typed) ? 3 : null;
}

/**
 * The choices that answer what was typed, the nearest first: what is called just that, then by label, then by
 * another word for it. Nothing typed finds all. At most `max`.
 */
export function findChoices<Id extends string>(
  choices: readonly Choice<Id>[],
  typed: string,
  max = Number.POSITIVE_INFINITY,
): FoundChoice<Id>[] {
  const wanted = searchable(typed);
  const found = choices.flatMap((choice): (FoundChoice<Id> & { order: number })[] => {
    const byLabel = rank(searchable(choice.label), wanted);
    if (byLabel !== null) return [{ choice, via: null, order: byLabel * 2 }];
    const byWord = choice.words
      .map((word) => ({ word, place: rank(searchable(word), wanted) }))
      .filter((candidate): candidate is { word: string; place: Rank } => candidate.place !== null)
      .sort((a, b) => a.place - b.place)[0];
    return byWord ? [{ choice, via: byWord.word, order: byWord.place * 2 + 1 }] : [];
  });
  return found
    .sort((a, b) => a.order - b.order)
    .slice(0, max)
    .map(({ choice, via }) => ({ choice, via }));
}
