import { useEffect, useState } from 'preact/hooks';
import type { AskLesson, TeachAnswers } from '../../utils/messages/teach.ts';
import { Notice } from '../notice.tsx';
import { pageText } from '../page-text.ts';
import { useSaid } from '../said.tsx';
import { useText } from '../text.ts';

/** How often the page is asked where the pointer is. Milliseconds. */
const EVERY = 600;
/** Kinds offered at first; the one that is pointed at is offered too. */
const OFFERED = 4;
/** Of a block's text, in characters. */
const LONGEST_BLOCK_SHOWN = 140;

interface Props {
  ask: AskLesson;
  onChoose(kind: number): void;
  onLost(): void;
}

/** Which of the blocks that the page repeats are the therapists: chosen here, or by pointing at one on the page. */
export function BlockKinds({ ask, onChoose, onLost }: Props) {
  const text = useText();
  const { said, say } = useSaid();
  const [kinds, setKinds] = useState<TeachAnswers['kinds'] | null>(null);
  const [chosen, setChosen] = useState(0);

  useEffect(() => {
    let ended = false;
    void ask({ what: 'kinds' }).then((answer) => {
      if (ended) return;
      if (answer) setKinds(answer);
      else onLost();
    });
    return () => {
      ended = true;
    };
  }, []);

  useEffect(() => {
    if (!kinds) return;
    let last = -1;
    let ended = false;
    const timer = setInterval(() => {
      void ask({ what: 'pointed' }).then((at) => {
        if (ended) return;
        if (at === null) onLost();
        else if (at >= 0 && at !== last) {
          last = at;
          setChosen(at);
          say(text('teach_pointed', String(kinds[at]?.count ?? 0)));
        }
      });
    }, EVERY);
    return () => {
      ended = true;
      clearInterval(timer);
    };
  }, [kinds]);

  if (!kinds) return <p class="quiet">{text('teach_looking')}</p>;
  if (kinds.length === 0)
    return <Notice title={text('teach_no_blocks')} help={text('teach_no_blocks_help')} />;
  const offered = kinds.map((_, at) => at).filter((at) => at < OFFERED || at === chosen);
  return (
    <>
      <p>{text('teach_kinds_help')}</p>
      <fieldset class="kinds">
        <legend>{text('teach_kinds')}</legend>
        {offered.map((at) => (
          <label key={at} class="kind">
            <input type="radio" name="kind" checked={at === chosen} onChange={() => setChosen(at)} />
            <span>
              <strong>{text('teach_kind_count', String(kinds[at]?.count ?? 0))}</strong>
              {kinds[at]?.texts.slice(0, 2).map((words, index) => (
                <q key={index}>{pageText(words, LONGEST_BLOCK_SHOWN)}</q>
              ))}
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" class="primary" onClick={() => onChoose(chosen)}>
          {text('teach_kinds_chosen')}
        </button>
      </p>
      {said}
    </>
  );
}
