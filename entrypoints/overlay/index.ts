import './no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Band } from '../../utils/fit/estimate-types.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { isWithin } from '../../utils/reader/dom.ts';
import { begin, hear, isAlive, tell, text } from './extension.ts';
import { followCards } from './follow.ts';
import { Layer } from './layer.ts';
import { listen } from './listen.ts';
import { Page } from './page.ts';
import { whenSettled } from './settle.ts';

interface Scope {
  forewordStop?: () => void;
  forewordAgain?: () => void;
}

/** A page counts as at rest after this long without a change, at the latest after that. Milliseconds. */
const QUIET = 150;
const LIMIT = 1500;

const INTERACTIVE = 'a, button, input, select, textarea, label, summary, [role="button"], [onclick]';

export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  // A page that already has this script, from before an update or a second click, gets one in its place.
  scope.forewordStop?.();
  let stop: (() => void) | undefined;
  let ended = false;
  scope.forewordStop = () => {
    ended = true;
    stop?.();
  };
  void begin().then((asked) => {
    if (asked && !ended) stop = start(asked.directory, asked.quiet, scope);
  });
});

function start(directory: Descriptor, quiet: boolean, scope: Scope): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const page = new Page(directory);
  const layer = quiet ? null : new Layer();
  let hidden = false;

  const draw = () => {
    const names = new Map(page.reading.listings.map(({ key, name }) => [key, name]));
    const label = (key: string) => (band: Band | null) =>
      text('badge_label', names.get(key) ?? '', text(`band_${band ?? 'none'}`));
    if (!hidden) layer?.draw(page.reading.places.map((place) => ({ ...place, label: label(place.key) })));
  };
  let pointed: string | null = null;
  const point = (key: string, open = false) => {
    if (key !== pointed || open) tell({ type: 'pointed', key, open });
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
    layer?.wipe();
  };
  const settled = async () => {
    if (!isAlive()) return stop();
    if (!(await page.refresh())) return layer?.place();
    if (signal.aborted || !isAlive()) return stop();
    // Boxes first, for everyone and before anything is asked: what a page can time is the same for all.
    draw();
    send();
    look();
  };

  // The reader of any page has come: what was read without it is read again.
  scope.forewordAgain = () => {
    page.forget();
    void settled();
  };
  whenSettled(settled, QUIET, LIMIT, signal);
  hear((message) => {
    if (message.type === 'bands') return layer?.fill(message.bands);
    if (message.type === 'ring') return layer?.ring(message.key);
    if (message.ended) return stop();
    hidden = message.now === true || !hidden;
    if (hidden) layer?.wipe();
    else draw();
  }, signal);

  const move = () => requestAnimationFrame(() => layer?.place());
  new ResizeObserver(move).observe(document.documentElement);
  listen('resize', move, signal);
  listen('load', move, signal);
  // A scroll inside the page moves cards; a scroll of the page moves the layer with them.
  listen('scroll', ({ target }) => target !== document && move(), signal);
  listen('pageshow', ({ persisted }) => persisted && send(), signal);
  listen(
    'click',
    ({ clientX, clientY, target }) => {
      const key = layer?.at(clientX, clientY);
      if (key && target instanceof Element && !isWithin(target, INTERACTIVE)) point(key, true);
    },
    signal,
  );
  // After an update this script is deaf: what it drew goes at the first sign that somebody is there.
  const leave = () => isAlive() || stop();
  listen('pointermove', leave, signal);
  listen('focus', leave, signal);
  return stop;
}
