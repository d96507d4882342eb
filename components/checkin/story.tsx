import type { Profile } from '../../utils/profile/profile.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { type Kept, newest } from '../../utils/shortlist/kept.ts';
import { callSheetOf } from '../../utils/shortlist/sheet.ts';
import type { StageStep } from '../../utils/shortlist/stage.ts';
import { answered } from '../../utils/shortlist/tell.ts';
import { questionWords } from '../question-words.ts';
import { dayWords, shownName, stageWords, whenWords } from '../shortlist/words.ts';
import { type MessageKey, type Translate, useText } from '../text.ts';

/** What came before the sessions with someone of the list: how they were found, what was asked, and what they told. */
export function Story({ person, profile }: { person: Kept; profile: Profile }) {
  const text = useText();
  const told = callSheetOf(profile, newest(person), person).flatMap((question) =>
    toldWords(question, person, text),
  );
  return (
    <details class="part story">
      <summary>
        <bdi>{text('story_title', shownName(person, text))}</bdi>
      </summary>
      <ul class="story-steps">
        {person.steps.map((step, at) => (
          // A step has no name of its own, and none is ever put before another.
          <li key={at}>{stageStepWords(step, text)}</li>
        ))}
      </ul>
      {told.length > 0 && (
        <>
          <h3>{text('story_told')}</h3>
          <dl>
            {told.map(({ ask, answer }) => (
              <div key={ask}>
                <dt>{ask}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {person.note !== '' && (
        <>
          <h3>{text('story_note')}</h3>
          <p class="story-note">
            <bdi>{person.note}</bdi>
          </p>
        </>
      )}
    </details>
  );
}

function stageStepWords({ stage, on, way, at }: StageStep, text: Translate): string {
  const by = way ? text(`stage_by_${way}`) : '';
  return [`${dayWords(on)}: ${stageWords(stage, text)}`, by, at && whenWords(at)].filter(Boolean).join(' · ');
}

function toldWords(question: ChosenQuestion, person: Kept, text: Translate) {
  const ask = questionWords(question, text)?.ask;
  const answer = question.answers[answered(person, question)];
  return ask && answer ? [{ ask, answer: text(answer.text as MessageKey, ...answer.slots) }] : [];
}
