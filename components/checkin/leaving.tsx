import { GOODBYES, REFERRAL } from '../../utils/alliance/leaving.ts';
import type { Decision } from '../../utils/alliance/signals.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { FoldedPart } from './folded.tsx';
import { Missing, type MissingProps } from './missing.tsx';
import { NextTwo } from './next-two.tsx';
import { Sayings } from './sayings.tsx';

type Props = MissingProps & {
  /** Who stands next on the list. */
  next: readonly Kept[];
  decision: Decision;
  onDecide(decision: Decision): void;
};

/** What helps once a person has decided to end it. It asks for no reason, and the decision can be taken back. */
export function Leaving({ decision, onDecide, next, ...missing }: Props) {
  const text = useText();
  const ally = useAllyText();
  const decided = decision === 'leaving';
  return (
    <FoldedPart title={text('ally_leaving_title')} opened={decided}>
      <p>{text('ally_leaving_hint')}</p>
      <p>
        <button type="button" onClick={() => onDecide(decided ? 'undecided' : 'leaving')}>
          {text(decided ? 'ally_page_undecided' : 'ally_page_decided')}
        </button>
      </p>
      <p class="quiet">{text(decided ? 'ally_page_decided_is' : 'ally_page_decided_hint')}</p>
      <h3>{text('ally_page_goodbye')}</h3>
      {GOODBYES.map(({ id, label, say }) => (
        <section key={id}>
          <h4>{ally(label)}</h4>
          <Sayings say={[ally(say)]} onCopy={missing.onCopy} />
        </section>
      ))}
      <p class="quiet">{text('ally_leaving_fee')}</p>
      <h3>{text('ally_referral_title')}</h3>
      <p>{ally(REFERRAL.hint)}</p>
      <Sayings say={REFERRAL.say.map(ally)} onCopy={missing.onCopy} />
      <p class="quiet">{ally(REFERRAL.instead)}</p>
      <Missing {...missing} />
      {decided && <NextTwo next={next} />}
    </FoldedPart>
  );
}
