import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { parseHtml } from '../parse-html.ts';

/** A page of great size, and how many people it shows. */
export interface HugePage {
  what: string;
  body: string;
  address: string;
  people: number;
}

const ADDRESS = 'https://hollow.example/therapists';

/** One invented person of a list. */
export const card = (id: number, name = `Ada Fenn${'abcdefghij'[id % 10]}`) =>
  `<li><h3><a href="/therapists/ada-fenn/${id}">${name}</a></h3><p>Psychologist, PhD</p><p>I help people who lost someone, and we begin where you are today, number ${id}.</p></li>`;
const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
/** Three people, after whom the rest of a page has nobody. */
export const LIST = `<ul>${many(3, (at) => card(1001 + at))}</ul>`;

const LETTERS = 'bcdfghklmn';
const nameOf = (at: number) =>
  `${LETTERS.toUpperCase()[at % 10]}${LETTERS[Math.floor(at / 10) % 10]}${LETTERS[Math.floor(at / 100)]}an`;

/** Pages that are to be read in steps, none of them long. */
export const HUGE: readonly HugePage[] = [
  ...(
    [
      ['fifty thousand elements side by side', many(50_000, () => '<i>x</i>')],
      ['twenty-five thousand lines', many(25_000, (at) => `<div>Some ${at.toString(36)} words</div>`)],
      ['twenty thousand links', many(20_000, (at) => `<a href="/a/b/c/${at}">Ada Fenn</a>`)],
      ['five thousand links in one line', many(5000, (at) => `<a href="/p/${1000 + at}">Ada Fenn</a>`)],
      ['nearly five million letters', `<p>${'These are words. '.repeat(290_000)}</p>`],
      ['a word of a million letters', `<h1>${'A'.repeat(1_000_000)}</h1>`],
      [
        'places without end',
        `<ul>${`<li><a href="/p/7">Ada Fenn</a><p>${'Fernhill, '.repeat(8)}1</p></li>`.repeat(300)}</ul>`,
      ],
      ['two thousand strips of similar people', '<h3>Similar therapists</h3><p>x</p>'.repeat(2000)],
      ['bytes that are no letters', `<p>\ufffd\u0000\ud800 ${'\ufffd'.repeat(2000)}</p>`],
    ] as const
  ).map(([what, rest]) => ({ what, body: LIST + rest, address: ADDRESS, people: 3 })),
  {
    what: 'a thousand people',
    body: `<ul>${many(1000, (at) => card(2000 + at))}</ul>`,
    address: ADDRESS,
    people: 1000,
  },
  {
    what: 'a thousand people who lead nowhere',
    body: `<div>${many(1000, (at) => `<div><h4>Ada ${nameOf(at)}, PhD</h4><p>I help people who lost someone, and we begin where you are.</p></div>`)}</div>`,
    address: ADDRESS,
    people: 1000,
  },
  {
    what: 'a profile that never ends',
    body: `<h1>Ada Fenn</h1><p>Psychologist</p><h2>About me</h2>${many(20_000, (at) => `<p>I work with ${at} people, and we look at what is there.</p>`)}`,
    address: 'https://hollow.example/therapists/ada-fenn',
    people: 1,
  },
];

export const documentOf = ({ body }: Pick<HugePage, 'body'>): Document =>
  parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`);

export interface HugeRow {
  page: string;
  steps: number;
  /** Milliseconds of the longest step, and of all together, outside a browser; the best of three readings. */
  longest: number;
  all: number;
}

/** How long the steps of reading each page take, where nobody described its directory. */
export function timeHuge(pages = HUGE): HugeRow[] {
  return pages.map((page) => {
    const doc = documentOf(page);
    const rounds = [1, 2, 3].map(() => timeSteps(readGenericSteps(doc, page.address)));
    const best = (of: (round: number[]) => number) => Math.round(Math.min(...rounds.map(of)));
    return {
      page: page.what,
      steps: rounds[0]?.length ?? 0,
      longest: best((round) => Math.max(...round)),
      all: best((round) => round.reduce((sum, step) => sum + step, 0)),
    };
  });
}

function timeSteps(steps: Iterator<unknown>): number[] {
  const times: number[] = [];
  for (let done: boolean | undefined; !done; ) {
    const started = performance.now();
    done = steps.next().done;
    times.push(performance.now() - started);
  }
  return times;
}
