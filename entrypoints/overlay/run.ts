import { isWithin } from '../../utils/dom/dom.ts';
import type { Begin } from '../../utils/messages/page.ts';
import { Drawn, type Layered } from './drawn.ts';
import { askBegin, hearBackground, isAlive, tellBackground } from './extension.ts';
import { followCards } from './follow.ts';
import { listen } from './listen.ts';
import { Page, type Read } from './page.ts';
import { whenSettled } from './settle.ts';

interface Scope extends Layered {
  forewordStop?: () => void;
  forewordAgain?: () => void;
}

/** A page counts as at rest after this long without a change, at the latest after that. Milliseconds. */
const QUIET = 150;
const LIMIT = 1500;

const INTERACTIVE = 'a, button, input, select, textarea, label, summary, [role="button"], [onclick]';

/** Asks what is to be done in this page, and does it. */
export function run(read: Read): void {
  const scope = globalThis as Scope;
  // A page that already has this script, from before an update or a second click, gets one in its place.
  scope.forewordStop?.();
  let stop: (() => void) | undefined;
  let ended = false;
  scope.forewordStop = () => {
    ended = true;
    stop?.();
  };
  void askBegin().then((asked) => {
    if (asked && !ended) stop = start(asked, scope, read);
  });
}

function start({ directory, draws }: Begin, scope: Scope, read: Read): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const page = new Page(directory, read);
  const doubt = () => {
    page.forget();
    again();
  };
  const drawn = draws ? new Drawn(page, doubt) : null;
  let pointed: string | null = null;
  const point = (key: string, open = false) => {
    if (key !== pointed || open) tellBackground({ type: 'pointed', key, open });
    pointed = key;
  };
  const look = followCards(() => page.reading.places, point, signal);
  const send = () => {
    page.send();
    // Whom the background knows as pointed at may have been on another page.
    pointed = null;
  };

  const stop = () => {
    ended.abort();
    page.end();
    drawn?.wipe();
  };
  const isOver = () => signal.aborted || !isAlive();
  const settled = async () => {
    if (!isAlive()) return stop();
    if (!(await page.refresh())) return;
    // The page may have changed while the layer's script came: a box is drawn on what is there now.
    if (!isOver() && (await drawn?.bring())) await page.refresh();
    if (isOver()) return stop();
    // Boxes first, for everyone and before anything is asked: what a page can time is the same for all.
    drawn?.draw();
    send();
    look();
  };

  // The reader of any page has come: what was read without it is read again.
  scope.forewordAgain = () => {
    page.forget();
    void settled();
  };
  const again = whenSettled(settled, QUIET, LIMIT, signal);
  hearBackground((message) => {
    if (message.type === 'hide' && message.ended) stop();
    else drawn?.hear(message);
  }, signal);
  listen('pageshow', ({ persisted }) => persisted && send(), signal);
  hearClicks(drawn, point, signal);
  // After an update this script is deaf: what it drew goes at the first sign that somebody is there.
  const leave = () => isAlive() || stop();
  listen('pointermove', leave, signal);
  listen('focus', leave, signal);
  return stop;
}

/** A click on a badge, where the page has nothing of its own, opens the panel on whose it is. */
function hearClicks(
  drawn: Drawn | null,
  point: (key: string, open: boolean) => void,
  signal: AbortSignal,
): void {
  listen(
    'click',
    ({ clientX, clientY, target }) => {
      const key = drawn?.at(clientX, clientY);
      if (key && target instanceof Element && !isWithin(target, INTERACTIVE)) point(key, true);
    },
    signal,
  );
}
