import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { raise } from '../../utils/alliance/raise.ts';
import { nextSession, type Therapy, withCheckIn, withoutSession } from '../../utils/alliance/therapy.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import type { Kept } from '../../utils/shortlist/kept.ts';
import type { ProfileChoices } from '../profile/profile-choices.ts';
import { useText } from '../text.ts';
import { BringUp, WaysOn } from './bring-up.tsx';
import { withDraft } from './drafted.ts';
import { Leaving } from './leaving.tsx';
import { NextQuestions } from './next-questions.tsx';
import { Rights } from './rights.tsx';
import { SessionForm } from './session-form.tsx';
import { Sessions } from './sessions.tsx';
import { SoFar } from './so-far.tsx';
import { toAsk } from './to-ask.ts';

interface Props {
  therapy: Therapy;
  /** Whom of the list it is with. */
  person: Kept | undefined;
  /** Who stands next on the list. */
  next: readonly Kept[];
  profile: Profile;
  choices: ProfileChoices;
  today: string;
  /** Resolve to whether it is kept; they say so themselves. */
  onSave(therapy: Therapy): Promise<boolean>;
  onProfile(profile: Profile): Promise<boolean>;
  onCopy(words: string): void;
}

/** Everything about one therapist: a session to note, or what the noted ones say and what can be done with it. */
export function TherapyView({
  therapy,
  person,
  next,
  profile,
  choices,
  today,
  onSave,
  onProfile,
  onCopy,
}: Props) {
  const text = useText();
  const { checkIns, decision } = therapy;
  /** The session that is being noted: a known number, a new one, or none. */
  const [noting, setNoting] = useState<number | 'new' | null>(
    checkIns.length === 0 && decision !== 'leaving' ? 'new' : null,
  );
  // Whoever saved or began reads on at the top of what came of it.
  const [turn, setTurn] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);
  const turnTo = (next: typeof noting) => {
    setNoting(next);
    setTurn(turn + 1);
  };

  const { bringUp, choices: ways, rights } = raise(checkIns);
  const leaving = decision === 'leaving';
  const open = rights !== 'first' && !leaving;
  const ending = (
    <Leaving
      decision={decision}
      onDecide={(decided) => void onSave({ ...therapy, decision: decided })}
      next={next.filter(({ id }) => id !== person?.id)}
      profile={profile}
      choices={choices}
      onAdd={async (filled) => {
        const drafted = withDraft(profile, filled);
        return drafted !== null && (await onProfile(drafted));
      }}
      onCopy={onCopy}
    />
  );

  if (noting !== null)
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
            void onSave(withCheckIn(others, checkIn)).then((kept) => kept && turnTo(null));
          }}
          onBack={checkIns.length > 0 ? () => turnTo(null) : undefined}
        />
        {checkIns.length === 0 && ending}
        {rights !== 'first' && <Rights folded />}
      </section>
    );
  return (
    <>
      {rights === 'first' && <Rights folded={false} heading={heading} />}
      <p>
        <button type="button" class={open ? 'primary' : ''} onClick={() => turnTo('new')}>
          {text('ally_page_new')}
        </button>
      </p>
      {checkIns.length > 0 && (
        <SoFar checkIns={checkIns} heading={rights === 'first' ? undefined : heading} />
      )}
      {!leaving && <BringUp reasons={bringUp} onCopy={onCopy} />}
      {rights === 'beside' && <Rights folded />}
      {open && <WaysOn choices={ways} onCopy={onCopy} />}
      {open && <NextQuestions questions={toAsk(profile, therapy, person)} onCopy={onCopy} />}
      {ending}
      <Sessions
        checkIns={checkIns}
        onChange={turnTo}
        onDelete={(session) => {
          const left = withoutSession(therapy, session);
          void onSave(left).then((kept) => kept && turnTo(left.checkIns.length === 0 ? 'new' : null));
        }}
      />
      {rights === 'quiet' && <Rights folded />}
    </>
  );
}
