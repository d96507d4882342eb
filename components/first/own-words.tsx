import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/profile/profile.ts';
import { type Pressed, takenUp } from '../../utils/wishes/taken-up.ts';
import type { Understood } from '../../utils/wishes/types.ts';
import { CrisisNow } from '../crisis-now.tsx';
import { useText } from '../text.ts';

interface Props {
  /** Its place among the headings of the page. */
  title: 'h1' | 'h2';
  profile: Profile;
  pressed: Pressed;
  understand(words: string): Understood;
  onChange(profile: Profile): void;
}

const NOT_YET_UNDERSTOOD: Understood = { wishes: [], notUnderstood: [], asks: [], crisis: false };

const asked = ({ asks }: Understood) => asks.map(({ ask }) => ask);

/** Longer than anyone's story of a search. Characters. */
const LONGEST = 4000;

/**
 * One field for everything, in one's own words. What is understood is put among the wishes at once; the words
 * themselves are kept nowhere. Whoever says that they mean to die sees the crisis lines before all else.
 */
export function OwnWords({ title: Title, profile, pressed, understand, onChange }: Props) {
  const text = useText();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(NOT_YET_UNDERSTOOD);
  const hear = (typed: string) => {
    setWords(typed);
    const now = understand(typed);
    setSaid(now);
    onChange(takenUp(profile, said.wishes, now.wishes, pressed, { before: asked(said), now: asked(now) }));
  };
  // What becomes a question is not missed.
  const missed = said.notUnderstood
    .filter(({ start, end }) => said.asks.every((one) => one.end <= start || one.start >= end))
    .map(({ span }) => `“${span.trim()}”`);
  return (
    <>
      <Title>
        <label for="own-words">{text('first_title')}</label>
      </Title>
      <p class="lead" id="own-words-lead">
        {text('first_lead')}
      </p>
      <textarea
        id="own-words"
        class="big-field"
        rows={3}
        maxLength={LONGEST}
        autocomplete="off"
        spellcheck={false}
        placeholder={text('first_example')}
        aria-describedby="own-words-lead own-words-kept"
        value={words}
        onInput={(event) => hear(event.currentTarget.value)}
      />
      <p class="quiet" id="own-words-kept">
        {text('first_kept')}
      </p>
      {said.crisis && <CrisisNow />}
      {missed.length > 0 && (
        <p class="quiet missed">
          {text('first_missed')} <bdi>{missed.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}
