import { useState } from 'preact/hooks';
import { own } from '../../utils/lookup/own.ts';
import { StyleQuestion } from '../profile/style-question.tsx';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import type { DraftProps } from './draft-props.ts';
import { itemsFor, proposed } from './drafted.ts';

/** Answers on how to work, proposed and open to change; they count only once they are added. */
export function StyleDraft({ draft, profile, choices, onAdd }: DraftProps) {
  const text = useText();
  const ally = useAllyText();
  const items = itemsFor(draft, choices);
  const [answers, setAnswers] = useState<Record<string, number | undefined>>(() =>
    proposed(draft, items, profile),
  );
  return (
    <>
      <p>{ally(draft.text)}</p>
      <p class="quiet">{text('ally_page_wish_style')}</p>
      {items.map((item) => (
        <StyleQuestion
          key={item.id}
          name={`${draft.missing}-${item.id}`}
          item={item}
          answer={own(answers, item.id)}
          onAnswer={(answer) => setAnswers({ ...answers, [item.id]: answer })}
        />
      ))}
      <p>
        <button
          type="button"
          aria-label={text('ally_page_wish_add_label', ally(draft.text))}
          onClick={() => onAdd({ kind: 'style', answers }, text('ally_page_wish_style_added'))}
        >
          {text('ally_page_wish_add')}
        </button>
      </p>
    </>
  );
}
