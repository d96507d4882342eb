import type { ComponentChildren } from 'preact';
import { MakeYours } from '../../components/panel/make-yours.tsx';
import type { PanelState } from '../../utils/messages/panel.ts';

type Here = Awaited<ReturnType<typeof import('./profile-here.tsx')['profileHere']>>;

let asked = false;
let here: Here | null = null;
/** The field stays while somebody writes in it: what they write becomes wishes at the first word. */
let writing = false;

function bringWishing(draw: () => void): void {
  if (asked) return;
  asked = true;
  import('./profile-here.tsx')
    .then(({ profileHere }) => profileHere(draw))
    .then(
      (brought) => {
        here = brought;
        draw();
      },
      () => {
        asked = false;
      },
    );
}

/** What the panel begins with where a directory is on and nobody has said yet what they look for; else nothing. */
export function beginHere(
  { directory, hasWishes, refused }: PanelState,
  draw: () => void,
  onMore: () => void,
): ComponentChildren {
  if (!directory?.on || refused) return null;
  if (hasWishes && !writing) return null;
  bringWishing(draw);
  return here?.begin({
    onMore,
    onWrite() {
      writing = true;
    },
    onDone() {
      writing = false;
      draw();
    },
  });
}

/** The fold below someone's questions in which they are made one's own. */
export function makeYours(draw: () => void): ComponentChildren {
  return <MakeYours onOpen={() => bringWishing(draw)}>{here?.yours()}</MakeYours>;
}
