import { type CheckIn, FLAG_IDS, ITEM_IDS } from '../../utils/alliance/check-in.ts';
import { answerKey, comparedKey, flagKey, followUpKey, itemKey } from '../../utils/alliance/words.ts';
import { useText } from '../text.ts';
import { useAllyText } from './ally-text.ts';

/** What was answered after one session, to be read again. */
export function PastAnswers({ checkIn }: { checkIn: CheckIn }) {
  const text = useText();
  const ally = useAllyText();
  const { answers, repair, compared, flags, session } = checkIn;
  const given = ITEM_IDS.flatMap((item) => {
    const answer = answers[item];
    return answer === undefined ? [] : [[ally(itemKey(item)), ally(answerKey(answer))] as const];
  });
  if (repair !== undefined) given.push([text('ally_follow_question'), ally(followUpKey(repair))]);
  if (compared !== undefined) given.push([text('ally_compared_question'), ally(comparedKey(compared))]);
  const marked = FLAG_IDS.filter((flag) => flags.includes(flag));
  if (given.length === 0 && marked.length === 0) return null;
  return (
    <details class="answers-given">
      <summary>
        {text('ally_page_answers')}
        <span class="unseen">: {text('ally_page_nth', String(session))}</span>
      </summary>
      <dl>
        {given.map(([asked, answer]) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {marked.map((flag) => (
        <p key={flag}>{ally(flagKey(flag))}</p>
      ))}
    </details>
  );
}
