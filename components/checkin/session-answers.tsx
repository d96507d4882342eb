import { Fragment } from 'preact';
import { COMPARISONS, FOLLOW_UPS, type ItemAnswer } from '../../utils/alliance/check-in.ts';
import { asksFollowUp, itemsAt } from '../../utils/alliance/items.ts';
import { answerKey, comparedKey, followUpKey, itemKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';
import { ChoiceRow } from './choice-row.tsx';
import { type SessionDraft, withAnswer } from './session-draft.ts';

const SCALE: readonly ItemAnswer[] = [1, 2, 3, 4, 5, 'early'];
/** From the fifth session on it is not *too early to tell* any more; an answer that was given stays. */
const LAST_EARLY = 4;

const offered = <T,>(values: readonly T[], session: number | undefined, chosen: unknown): readonly T[] =>
  (session ?? 1) <= LAST_EARLY || chosen === 'early' ? values : values.filter((value) => value !== 'early');

interface Props {
  /** The number of the session, where it is known. */
  session: number | undefined;
  draft: SessionDraft;
  onChange(draft: SessionDraft): void;
}

/** What is asked about a session, each with its answers: the items, what came of a rupture, how it was beside others. */
export function SessionAnswers({ session, draft, onChange }: Props) {
  const text = useText();
  const ally = useAllyText();
  return (
    <>
      {itemsAt(session ?? 1).map((item) => (
        <Fragment key={item}>
          <ChoiceRow
            name={`answer-${item}`}
            question={ally(itemKey(item))}
            values={offered(SCALE, session, draft.answers[item])}
            words={(answer) => ally(answerKey(answer))}
            chosen={draft.answers[item]}
            onChoose={(answer) => onChange(withAnswer(draft, item, answer))}
          />
          {item === 'repair_1' && asksFollowUp(draft.answers.repair_1) && (
            <ChoiceRow
              name="answer-follow-up"
              question={text('ally_follow_question')}
              values={FOLLOW_UPS}
              words={(way) => ally(followUpKey(way))}
              chosen={draft.repair}
              onChoose={(repair) => onChange({ ...draft, repair })}
            />
          )}
        </Fragment>
      ))}
      <ChoiceRow
        name="answer-compared"
        question={text('ally_compared_question')}
        hint={text('ally_compared_hint')}
        values={offered(COMPARISONS, session, draft.compared)}
        words={(compared) => ally(comparedKey(compared))}
        chosen={draft.compared}
        onChoose={(compared) => onChange({ ...draft, compared })}
      />
    </>
  );
}
