import type { ComponentChildren, RefObject } from 'preact';
import type { Raising } from '../../utils/alliance/raise.ts';
import { type Therapy, withoutSession } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import { useText } from '../text.ts';
import { BringUp, WaysOn } from './bring-up.tsx';
import { NextQuestions } from './next-questions.tsx';
import { Rights } from './rights.tsx';
import { SessionList } from './sessions.tsx';
import { SoFar } from './so-far.tsx';
import { toAsk } from './to-ask.ts';
import type { Noting } from './use-noting.ts';

interface Props {
  therapy: Therapy;
  raised: Raising;
  /** Whom of the list it is with. */
  person: Kept | undefined;
  profile: Profile;
  heading: RefObject<HTMLHeadingElement | null>;
  /** How it may end. */
  ending: ComponentChildren;
  onSave(therapy: Therapy): Promise<boolean>;
  onNote(session: Noting): void;
  onCopy(words: string): void;
}

/** What the noted sessions say so far, and what can be done with it. */
export function NotedSessions(props: Props) {
  const { therapy, raised, person, profile, heading, ending, onSave, onNote, onCopy } = props;
  const text = useText();
  const { checkIns, decision } = therapy;
  const { bringUp, choices, rights } = raised;
  const leaving = decision === 'leaving';
  const open = rights !== 'first' && !leaving;
  return (
    <>
      {rights === 'first' && <Rights folded={false} heading={heading} />}
      <p>
        <button type="button" class={open ? 'primary' : ''} onClick={() => onNote('new')}>
          {text('ally_page_new')}
        </button>
      </p>
      {checkIns.length > 0 && (
        <SoFar checkIns={checkIns} heading={rights === 'first' ? undefined : heading} />
      )}
      {!leaving && <BringUp reasons={bringUp} onCopy={onCopy} />}
      {rights === 'beside' && <Rights folded />}
      {open && <WaysOn choices={choices} onCopy={onCopy} />}
      {open && <NextQuestions questions={toAsk(profile, therapy, person)} onCopy={onCopy} />}
      {ending}
      <SessionList
        checkIns={checkIns}
        onChange={onNote}
        onDelete={(session) => {
          const left = withoutSession(therapy, session);
          void onSave(left).then((kept) => kept && onNote(left.checkIns.length === 0 ? 'new' : null));
        }}
      />
      {rights === 'quiet' && <Rights folded />}
    </>
  );
}
