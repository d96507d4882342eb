import { JSDOM, VirtualConsole } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { respond } from '../../scripts/tour/directory/render.ts';
import { until } from '../support/until.ts';
import { idsOf, ORIGIN, rowsOf, textOf } from './pages.ts';

interface Visit {
  window: JSDOM['window'];
  doc: Document;
  asked: string[];
  /** What the page tried that a browser would do: here, load another address. */
  left: string[];
  /** What the page put off, and for how many milliseconds. Nothing of it runs by itself. */
  later: { run(): void; after: number }[];
}

let open: JSDOM['window'] | undefined;

/** Opens an address of the directory in a page that runs its scripts and fetches from the same directory. */
function visit(address: string, answer = respond): Visit {
  const asked: string[] = [];
  const left: string[] = [];
  const later: Visit['later'] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => left.push(error.message));
  const { window } = new JSDOM(respond(new URL(address, ORIGIN)).html, {
    url: ORIGIN + address,
    runScripts: 'dangerously',
    virtualConsole,
    beforeParse(page) {
      page.scrollTo = () => {};
      // Going back and forward puts itself off too, by nothing at all.
      const own = page.setTimeout.bind(page);
      page.setTimeout = ((run: () => void, after = 0) =>
        after > 0 ? later.push({ run, after }) : own(run, after)) as typeof page.setTimeout;
      page.fetch = async (to) => {
        asked.push(String(to));
        const { status, html } = answer(new URL(String(to), page.location.href));
        return { ok: status === 200, text: async () => html } as Response;
      };
    },
  });
  open = window;
  return { window, doc: window.document, asked, left, later };
}

afterEach(() => open?.close());

function click(doc: Document, selector: string, how: MouseEventInit = {}): boolean {
  const link = doc.querySelector(selector);
  const Click = doc.defaultView?.MouseEvent;
  if (!link || !Click) throw new Error(`nothing to click at ${selector}`);
  return link.dispatchEvent(new Click('click', { bubbles: true, cancelable: true, ...how }));
}

/** Comes when the page has dealt with every answer that it was given: those come at once here. */
const answered = () => new Promise((resolve) => setImmediate(resolve));
const pageShown = (doc: Document) => textOf(doc, '.pagination [aria-current=page]');
const stateIds = (doc: Document) =>
  JSON.parse(textOf(doc, '#listings-state') ?? '').results.map(({ id }: { id: string }) => id);

describe('shortly after loading', () => {
  it('every card is replaced by an equal one, once, three tenths of a second later', () => {
    const { doc, later } = visit('/therapists?page=1');
    const before = rowsOf(doc);
    const markup = before.map(({ outerHTML }) => outerHTML);
    expect(before.every(({ isConnected }) => isConnected)).toBe(true);
    expect(later.map(({ after }) => after)).toEqual([300]);
    later[0]?.run();
    expect(before.some(({ isConnected }) => isConnected)).toBe(false);
    expect(rowsOf(doc).map(({ outerHTML }) => outerHTML)).toEqual(markup);
    expect(later).toHaveLength(1);
  });
});

describe('a click on a page link', () => {
  it('brings the next page into this one, with its address, title and records', async () => {
    const { window, doc, asked, left } = visit('/therapists?page=1');
    const header = doc.querySelector('.site-header');
    expect(click(doc, '.pagination a.next')).toBe(false);
    await until(() => expect(pageShown(doc)).toBe('2'));
    expect(asked).toEqual(['/therapists?page=2']);
    expect(window.location.href).toBe(`${ORIGIN}/therapists?page=2`);
    expect(window.history.length).toBe(2);
    expect(doc.title).toContain('page 2');
    expect(rowsOf(doc)).toHaveLength(15);
    expect(stateIds(doc)).toEqual(idsOf(doc));
    expect(doc.querySelector('.site-header')).toBe(header);
    expect(doc.querySelectorAll('#results')).toHaveLength(1);
    expect(doc.activeElement).toBe(doc.querySelector('h1'));
    expect(left).toEqual([]);
  });

  it('works again from the page it brought, and back and forward retrace it', async () => {
    const { window, doc } = visit('/therapists?page=1');
    click(doc, '.pagination a.next');
    await until(() => expect(pageShown(doc)).toBe('2'));
    click(doc, '.pagination a.next');
    await until(() => expect(pageShown(doc)).toBe('3'));
    window.history.back();
    await until(() => expect(pageShown(doc)).toBe('2'));
    window.history.back();
    await until(() => expect(pageShown(doc)).toBe('1'));
    window.history.forward();
    await until(() => expect(pageShown(doc)).toBe('2'));
    expect(window.history.length).toBe(3);
    expect(stateIds(doc)).toEqual(idsOf(doc));
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'is left to the browser with %j',
    (how) => {
      const { doc, asked } = visit('/therapists?page=1');
      expect(click(doc, '.pagination a.next', how)).toBe(true);
      expect(asked).toEqual([]);
    },
  );

  it('keeps only the last of two quick clicks', async () => {
    const { window, doc } = visit('/therapists?page=1');
    const [, second, third] = doc.querySelectorAll('.pagination li');
    second?.setAttribute('id', 'second');
    third?.setAttribute('id', 'third');
    click(doc, '#second a');
    click(doc, '#third a');
    await until(() => expect(pageShown(doc)).toBe('3'));
    await answered();
    expect(pageShown(doc)).toBe('3');
    expect(window.history.length).toBe(2);
  });

  it('falls back to an ordinary link when the page cannot be had', async () => {
    const { doc, left } = visit('/therapists?page=1', () => respond(new URL('/nowhere', ORIGIN)));
    click(doc, '.pagination a.next');
    await until(() => expect(left.join()).toMatch(/navigation/i));
    expect(pageShown(doc)).toBe('1');
  });
});

describe('other clicks and other pages', () => {
  it('a link that is no page link is left alone', () => {
    const { doc, asked } = visit('/therapists?page=1');
    doc.addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    click(doc, '.card-name a');
    click(doc, '.carousel-item a');
    expect(asked).toEqual([]);
  });

  it('a jump within the page fetches nothing', async () => {
    const { window, asked } = visit('/therapists?page=1');
    const jumped = new Promise((resolve) => window.addEventListener('hashchange', resolve));
    window.location.hash = '#main';
    await jumped;
    await answered();
    expect(asked).toEqual([]);
  });

  it('the front page and the profiles run no script', () => {
    for (const address of ['/', '/therapists/odessa-marlowick-fernhill-or/317919', '/nowhere']) {
      const { html } = respond(new URL(address, ORIGIN));
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    }
  });
});
