import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { missingToWish } from '../../utils/alliance/leaving.ts';
import { missingKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { ConceptDraft } from './concept-draft.tsx';
import type { DraftProps, WishCardProps } from './draft-props.ts';
import { type Filled, itemsFor } from './drafted.ts';
import { NoteDraft } from './note-draft.tsx';
import { PriceDraft } from './price-draft.tsx';
import { StyleDraft } from './style-draft.tsx';

/** The draft of a wish for what was missing: to be changed, added or left. */
export function WishCard({ missing, onAdd, ...rest }: WishCardProps) {
  const text = useText();
  const ally = useAllyText();
  const draft = missingToWish(missing);
  const [added, setAdded] = useState('');
  const [failed, setFailed] = useState(false);
  // The button goes with the draft; whoever pressed it reads on where it was.
  const outcome = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (added !== '') outcome.current?.focus();
  }, [added]);

  const add = (filled: Filled, words: string) => {
    onAdd(filled).then((kept) => {
      setFailed(!kept);
      if (kept) setAdded(words);
    });
  };

  return (
    <section class="card">
      <h4>{ally(missingKey(missing))}</h4>
      {added === '' ? (
        <Draft draft={draft} onAdd={add} {...rest} />
      ) : (
        <p ref={outcome} tabIndex={-1}>
          {added}
        </p>
      )}
      <p role="status">{failed && text('save_failed')}</p>
    </section>
  );
}

function Draft(props: DraftProps) {
  const { draft, choices } = props;
  if (itemsFor(draft, choices).length > 0) return <StyleDraft {...props} />;
  if (draft.facet === 'price') return <PriceDraft {...props} />;
  return draft.facet === undefined ? <NoteDraft {...props} /> : <ConceptDraft {...props} />;
}
