import type { TaughtField } from '../../utils/listing/taught-fields.ts';
import type { SaidOf, TeachAnswers } from '../../utils/messages/teach.ts';

type ExampleBlocks = TeachAnswers['examples'];

/** What is said of a field in one block, as the value of a choice: `auto`, `none`, `is 3`, `below 3`. */
export type Saying = 'auto' | 'none' | `is ${number}` | `below ${number}`;

/** What the blocks look like to begin with, as if the user had said it of the first. */
export function firstSayings(examples: ExampleBlocks): SaidOf[] {
  const guess = examples[0]?.guess ?? {};
  return Object.entries(guess).map(([field, piece]) => ({
    block: 0,
    field: field as TaughtField,
    piece,
    below: false,
  }));
}

export function sayingOf(said: readonly SaidOf[], block: number, field: TaughtField): Saying {
  const own = said.find((one) => one.block === block && one.field === field);
  if (!own) return 'auto';
  if (own.piece === null) return 'none';
  return own.below ? `below ${own.piece}` : `is ${own.piece}`;
}

/** What was said, with one choice changed. Nothing else that was said is lost. */
export function withChoice(
  said: readonly SaidOf[],
  block: number,
  field: TaughtField,
  choice: string,
): SaidOf[] {
  const others = said.filter((one) => one.block !== block || one.field !== field);
  if (choice === 'auto') return others;
  const [how, at] = choice.split(' ');
  const piece = how === 'none' ? null : Number(at);
  return [...others, { block, field, piece, below: how === 'below' }];
}
