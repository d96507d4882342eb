import { useState } from 'preact/hooks';
import type { KeptLook } from '../../utils/messages/replies.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import {
  LETTER_KINDS,
  type LetterKind,
  type LetterPart,
  letterOf,
  ROOM_FOR,
  type Ticked,
} from '../../utils/shortlist/letter.ts';
import { useText } from '../text.ts';
import { lineWords } from './line-words.ts';
import { Taps } from './taps.tsx';
import { letterPartsOf } from './ticked.ts';
import { shownName } from './words.ts';

interface Props {
  person: KeptLook;
  wishes: readonly Wish[];
  onCopy(text: string): void;
}

/** A first message: only what is ticked is in it. It is copied, never sent. */
export function Letter({ person: { kept, listing }, wishes, onCopy }: Props) {
  const text = useText();
  const [kind, setKind] = useState<LetterKind>('short');
  const [words, setWords] = useState<Ticked>(() => letterPartsOf(wishes, listing.currency, text));
  const [ticked, setTicked] = useState<readonly LetterPart[]>([]);
  const [own, setOwn] = useState<string | null>(null);
  const chosen = Object.fromEntries(ticked.map((part) => [part, words[part] ?? ''])) as Ticked;
  const made = letterOf(kind, listing.name === '' ? '' : shownName(kept, text), chosen)
    .map((lines) => lines.map((line) => lineWords(line, text)).join(' '))
    .join('\n\n');
  const tick = (part: LetterPart) => {
    setOwn(null);
    setTicked(ticked.includes(part) ? ticked.filter((one) => one !== part) : [...ticked, part]);
  };
  return (
    <article class="letter">
      <h2>
        <bdi>{text('letter_title', shownName(kept, text))}</bdi>
      </h2>
      <Taps
        quiet
        legend={text('letter_kinds')}
        all={LETTER_KINDS}
        chosen={kind}
        label={(one) => text(`letter_kind_${one}`)}
        onTap={(one) => {
          setKind(one);
          setOwn(null);
        }}
      />
      <fieldset class="letter-parts">
        <legend>{text('letter_only')}</legend>
        {ROOM_FOR[kind].map((part) => (
          <div key={part}>
            <label class="tick">
              <input type="checkbox" checked={ticked.includes(part)} onChange={() => tick(part)} />
              {text(`letter_part_${part}`)}
            </label>
            {ticked.includes(part) && (
              <input
                type="text"
                aria-label={text(`letter_part_${part}`)}
                maxLength={200}
                value={words[part] ?? ''}
                onInput={({ currentTarget }) => {
                  setOwn(null);
                  setWords({ ...words, [part]: currentTarget.value });
                }}
              />
            )}
          </div>
        ))}
      </fieldset>
      <label>
        {text('letter_words')}
        <textarea
          rows={10}
          value={own ?? made}
          onInput={({ currentTarget }) => setOwn(currentTarget.value)}
        />
      </label>
      <p class="quiet">{text('letter_private')}</p>
      <button type="button" class="primary" onClick={() => onCopy(own ?? made)}>
        {text('letter_copy')}
      </button>
      <p class="quiet">{text('letter_never_sent')}</p>
    </article>
  );
}
