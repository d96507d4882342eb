import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidOf, TeachAnswers } from '../../utils/messages/teach.ts';
import { useText } from '../text.ts';
import { BlockPieces } from './block.tsx';
import { Keep } from './keep.tsx';
import { Preview } from './preview.tsx';
import { firstSayings, withChoice } from './sayings.ts';
import type { TeachProps } from './teach-props.ts';

interface Props extends Omit<TeachProps, 'onEnd'> {
  kind: number;
  onBack(): void;
  onLost(): void;
}

/** What the pieces of three blocks are, what follows from it for everyone on the page, and keeping it. */
export function TeachPieces({ host, kind, ask, onKeep, onSaveFile, onBack, onLost }: Props) {
  const text = useText();
  const [examples, setExamples] = useState<TeachAnswers['examples'] | null>(null);
  const [said, setSaid] = useState<SaidOf[]>([]);
  const [learned, setLearned] = useState<TeachAnswers['learn'] | null>(null);
  const turn = useRef(0);

  const learn = (next: SaidOf[]) => {
    setSaid(next);
    turn.current += 1;
    const own = turn.current;
    void ask({ what: 'learn', kind, said: next }).then((answer) => {
      // What was said since has an answer of its own.
      if (own !== turn.current) return;
      if (answer) setLearned(answer);
      else onLost();
    });
  };

  useEffect(() => {
    void ask({ what: 'examples', kind }).then((answer) => {
      if (!answer) return onLost();
      setExamples(answer);
      learn(firstSayings(answer));
    });
    return () => {
      turn.current = -1;
    };
  }, [kind]);

  if (!examples) return <p class="quiet">{text('teach_looking')}</p>;
  const good = learned && !('problem' in learned) ? learned : null;
  return (
    <>
      <p>{text('teach_pieces_help')}</p>
      {examples.map(({ pieces }, block) => (
        <BlockPieces
          key={block}
          block={block}
          pieces={pieces}
          said={said}
          read={good?.shown[block]}
          onChoice={(field, choice) => learn(withChoice(said, block, field, choice))}
        />
      ))}
      {learned && <Preview learned={learned} />}
      {good && good.listings.length > 0 && (
        <Keep
          host={host}
          secure={good.descriptor.matches.every((rule) => rule.startsWith('https:'))}
          onKeep={(label, mode) => onKeep(label, good.descriptor, mode)}
          onSaveFile={() => onSaveFile(good.descriptor)}
        />
      )}
      <p>
        <button type="button" onClick={onBack}>
          {text('teach_back')}
        </button>
      </p>
    </>
  );
}
