import './no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Band } from '../../utils/fit/estimate-types.ts';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { isWithin } from '../../utils/reader/dom.ts';
import { begin, hear, isAlive, tell, text } from './extension.ts';
import { followCards } from './follow.ts';
import { Layer } from './layer.ts';
import { Page } from './page.ts';
import { whenSettled } from './settle.ts';

interface Scope {
  forewordStop?: () => void;
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
    if (asked && !ended) stop = start(asked.directory, asked.quiet);
  });
});

function start(directory: Descriptor, quiet: boolean): () => void {
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
  const point = (key: string | null, open = false) => tell({ type: 'pointed', key, open });
  const look = followCards(() => page.reading.places, point, signal);

  const stop = () => {
    ended.abort();
    layer?.wipe();
  };
  const settled = async () => {
    if (!isAlive()) return stop();
    if (!(await page.refresh())) return layer?.place();
    if (signal.aborted || !isAlive()) return stop();
    // Boxes first, for everyone and before anything is asked: what a page can time is the same for all.
    draw();
    page.send();
    look();
  };

  whenSettled(settled, QUIET, LIMIT, signal);
  hear((message) => {
    if (message.type === 'bands') return layer?.fill(message.bands);
    if (message.ended) return stop();
    hidden = !hidden;
    if (hidden) layer?.wipe();
    else draw();
  }, signal);

  const options = { capture: true, passive: true, signal };
  const move = () => requestAnimationFrame(() => layer?.place());
  new ResizeObserver(move).observe(document.documentElement);
  addEventListener('resize', move, options);
  addEventListener('load', move, options);
  // A scroll inside the page moves cards; a scroll of the page moves the layer with them.
  addEventListener('scroll', (event) => event.target !== document && move(), options);
  addEventListener('pageshow', (event) => event.persisted && page.send(), options);
  addEventListener(
    'click',
    (event) => {
      const key = layer?.at(event.clientX, event.clientY);
      const target = event.target;
      if (key && target instanceof Element && !isWithin(target, INTERACTIVE)) point(key, true);
    },
    options,
  );
  return stop;
}
