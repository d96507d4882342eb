import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CrisisLink } from '../crisis-link.tsx';
import { Notice } from '../notice.tsx';
import { useText } from '../text.ts';
import { BlockKinds } from './kinds.tsx';
import { TeachPieces } from './pieces.tsx';
import type { TeachProps } from './teach-props.ts';

/** Shows Foreword a page that it does not know: first which blocks are the therapists, then what their pieces are. */
export function Teach({ host, ask, onKeep, onSaveFile, onEnd }: TeachProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<number | null>(null);
  const [gone, setGone] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), [kind, gone]);
  const lost = () => setGone(true);
  return (
    <main class="panel teach">
      <h1 ref={heading} tabIndex={-1}>
        {text('teach_title')}
      </h1>
      {gone && <Notice title={text('teach_gone')} help={text('teach_gone_help')} />}
      {!gone && kind === null && <BlockKinds ask={ask} onChoose={setKind} onLost={lost} />}
      {!gone && kind !== null && (
        <TeachPieces
          host={host}
          kind={kind}
          ask={ask}
          onKeep={onKeep}
          onSaveFile={onSaveFile}
          onBack={() => setKind(null)}
          onLost={lost}
        />
      )}
      <footer class="links foot">
        <button type="button" class="link" onClick={onEnd}>
          {text('teach_end')}
        </button>
        <CrisisLink />
      </footer>
    </main>
  );
}
