import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';

interface Props {
  /** What will happen, as a question. */
  question: string;
  yes: string;
  onYes(): void;
  onKeep(): void;
}

/** The second step before something that cannot be undone. The focus goes to the way back. */
export function TwoStep({ question, yes, onYes, onKeep }: Props): VNode {
  const text = useText();
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="two-step">
      <legend>{question}</legend>
      <p class="actions">
        <button type="button" class="primary" ref={keep} onClick={onKeep}>
          {text('keep')}
        </button>
        <button type="button" class="grave" onClick={onYes}>
          {yes}
        </button>
      </p>
    </fieldset>
  );
}
