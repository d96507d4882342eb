import { useState } from 'preact/hooks';
import { INTRODUCTION_PARTS, type IntroductionPart } from '../../utils/profile/introduction.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useText } from '../text.ts';
import { partTexts } from './part-text.ts';

interface Props {
  profile: Profile;
  choices: ProfileChoices;
  /** To the clipboard; says itself what came of it. */
  onCopy(text: string): void;
}

type DraftPart = IntroductionPart | 'own';

/** One page about oneself for the clinician, part by part; it is shown as it will be before it is copied or printed. */
export function Introduce({ profile, choices, onCopy }: Props) {
  const text = useText();
  const [open, setOpen] = useState(location.hash === '#introduce');
  return (
    <details
      class="fold introduce"
      id="introduce"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="fold-title">
          <h2>{text('intro_title')}</h2>
          <span class="quiet">{text('intro_holds')}</span>
        </span>
      </summary>
      <p class="quiet">{text('intro_lead')}</p>
      {open && (
        // A profile that has changed is told anew.
        <IntroductionDraft
          key={JSON.stringify(profile)}
          begin={{ ...partTexts(profile, choices, text), own: '' }}
          onCopy={onCopy}
        />
      )}
    </details>
  );
}

function IntroductionDraft({
  begin,
  onCopy,
}: {
  begin: Record<DraftPart, string>;
  onCopy(text: string): void;
}) {
  const text = useText();
  const [words, setWords] = useState(begin);
  const [left, setLeft] = useState<readonly DraftPart[]>([]);
  const parts = ([...INTRODUCTION_PARTS, 'own'] as const).filter(
    (part) => part === 'own' || begin[part] !== '',
  );
  const shown = parts
    .filter((part) => !left.includes(part) && words[part].trim() !== '')
    .map((part) => ({ head: text(`intro_${part}`), lines: words[part].trim().split(/\n+/) }));
  const whole = shown.map(({ head, lines }) => [head, ...lines.map((line) => `- ${line}`)].join('\n'));
  return (
    <>
      <fieldset class="intro-parts">
        <legend>{text('intro_only')}</legend>
        {parts.map((part) => (
          <div key={part}>
            <label class="tick">
              <input
                type="checkbox"
                checked={!left.includes(part)}
                onChange={() =>
                  setLeft(left.includes(part) ? left.filter((one) => one !== part) : [...left, part])
                }
              />{' '}
              {text(`intro_${part}`)}
            </label>
            {!left.includes(part) && (
              <textarea
                aria-label={text(`intro_${part}`)}
                rows={Math.min(8, Math.max(2, words[part].split('\n').length + 1))}
                maxLength={3000}
                value={words[part]}
                onInput={({ currentTarget }) => setWords({ ...words, [part]: currentTarget.value })}
              />
            )}
          </div>
        ))}
      </fieldset>
      <IntroductionPage parts={shown} />
      <p class="actions">
        <button type="button" onClick={() => window.print()}>
          {text('intro_print')}
        </button>
        <button type="button" onClick={() => onCopy([text('intro_head'), ...whole].join('\n\n'))}>
          {text('intro_copy')}
        </button>
      </p>
      <p class="quiet">{text('intro_never_sent')}</p>
    </>
  );
}

/** The page as it will be. */
function IntroductionPage({ parts }: { parts: readonly { head: string; lines: readonly string[] }[] }) {
  const text = useText();
  return (
    <article class="introduction">
      <h3>{text('intro_head')}</h3>
      {parts.map(({ head, lines }) => (
        <section key={head}>
          <h4>{head}</h4>
          <ul>
            {lines.map((line, at) => (
              // Lines are the user's own and may be the same.
              <li key={at}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {parts.length === 0 && <p class="quiet">{text('intro_nothing')}</p>}
    </article>
  );
}
