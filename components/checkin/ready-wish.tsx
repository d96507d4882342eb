import type { Wish } from '../../utils/profile/profile.ts';
import { WeightChoice } from '../profile/weight-choice.tsx';
import { useText } from '../text.ts';
import { wishWords } from '../wish-words.ts';

interface Props {
  /** Of the radio buttons: no other wish on the page may have it. */
  name: string;
  wish: Wish;
  onWeigh(importance: 'must' | 'nice'): void;
  /** With words that say what was added. */
  onAdd(words: string): void;
}

/** The wish as it will read, how much it matters, and the one button. */
export function ReadyWish({ name, wish, onWeigh, onAdd }: Props) {
  const text = useText();
  const words = wishWords(wish, text);
  return (
    <>
      <p>{text('ally_page_wish_reads', words)}</p>
      <WeightChoice
        name={name}
        label={words}
        weight={wish.importance}
        weights={['must', 'nice']}
        onWeigh={(weight) => (weight === 'must' || weight === 'nice') && onWeigh(weight)}
      />
      <p>
        <button
          type="button"
          aria-label={text('ally_page_wish_add_label', words)}
          onClick={() => onAdd(text('ally_page_wish_added', words))}
        >
          {text('ally_page_wish_add')}
        </button>
      </p>
    </>
  );
}
