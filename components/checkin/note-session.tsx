import type { ComponentChildren, RefObject } from 'preact';
import type { Raising } from '../../utils/alliance/raise.ts';
import { nextSession, type Therapy, withCheckIn, withoutSession } from '../../utils/alliance/therapy.ts';
import { useText } from '../text.ts';
import { Rights } from './rights.tsx';
import { SessionForm } from './session-form.tsx';
import type { Noting } from './use-noting.ts';

interface Props {
  therapy: Therapy;
  noting: Exclude<Noting, null>;
  rights: Raising['rights'];
  heading: RefObject<HTMLHeadingElement | null>;
  today: string;
  /** How it may end, for whoever has noted nothing yet. */
  ending: ComponentChildren;
  onSave(therapy: Therapy): Promise<boolean>;
  /** The session is noted, or is not to be. */
  onDone(): void;
}

/** One session to note, a new one or one that is changed. */
export function NoteSession({ therapy, noting, rights, heading, today, ending, onSave, onDone }: Props) {
  const text = useText();
  const { checkIns } = therapy;
  return (
    <section class="part">
      {rights === 'first' && <Rights folded />}
      <h2 ref={heading} tabIndex={-1}>
        {text('ally_check_in_title')}
      </h2>
      <SessionForm
        key={noting}
        before={checkIns.find(({ session }) => session === noting) ?? null}
        next={nextSession(therapy)}
        noted={checkIns.map(({ session }) => session)}
        today={today}
        onSave={(checkIn) => {
          const others = noting === 'new' ? therapy : withoutSession(therapy, noting);
          void onSave(withCheckIn(others, checkIn)).then((kept) => kept && onDone());
        }}
        onBack={checkIns.length > 0 ? onDone : undefined}
      />
      {checkIns.length === 0 && ending}
      {rights !== 'first' && <Rights folded />}
    </section>
  );
}
