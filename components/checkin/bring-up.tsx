import type { WayOn, WorthRaising } from '../../utils/alliance/raise.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { Sayings } from './sayings.tsx';
import { WishesLink } from './wishes-link.tsx';

/** What is worth bringing up, and sentences for it. */
export function BringUp({
  reasons,
  onCopy,
}: {
  reasons: readonly WorthRaising[];
  onCopy(words: string): void;
}) {
  const text = useText();
  const ally = useAllyText();
  if (reasons.length === 0) return null;
  return (
    <section class="part">
      <h2>{text('ally_raise_title')}</h2>
      <p class="quiet">{text('ally_raise_hint')}</p>
      {reasons.map(({ reason, why, say }) => (
        <section key={reason} class="reason-to-say">
          <p>{ally(why)}</p>
          <Sayings say={say.map(ally)} onCopy={onCopy} />
        </section>
      ))}
    </section>
  );
}

/** Three ways to go on, equal in room and in weight. */
export function WaysOn({ choices, onCopy }: { choices: readonly WayOn[]; onCopy(words: string): void }) {
  const text = useText();
  const ally = useAllyText();
  if (choices.length === 0) return null;
  return (
    <section class="part">
      <h2>{text('ally_choice_title')}</h2>
      <div class="ways-on">
        {choices.map(({ id, label, hint, say }) => (
          <section key={id} class="card">
            <h3>{ally(label)}</h3>
            <p>{ally(hint)}</p>
            <Sayings say={say.map(ally)} onCopy={onCopy} />
            {id === 'shortlist' && (
              <p>
                <WishesLink />
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
