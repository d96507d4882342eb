import type { Band, Verdict, VerdictKind } from '../../utils/fit/estimate-types.ts';
import {
  NOTHING_SHOWN,
  type PanelPerson,
  type PanelRow,
  type PanelState,
} from '../../utils/messages/panel.ts';
import type { PriceWish, Wish } from '../../utils/profile/profile.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { markOf } from '../../utils/session/panel-row.ts';
import { wish } from '../support/samples.ts';

/** What a listing says of a wish; without a phrase, nothing in words. */
export function verdict(about: Wish, kind: VerdictKind, over: Partial<Verdict> = {}): Verdict {
  return {
    wish: about,
    verdict: kind,
    phrase: null,
    deciding: null,
    where: null,
    note: null,
    share: kind === 'says' ? 1 : 0,
    amongTicks: null,
    related: null,
    ...over,
  };
}

export function question(
  id: string,
  slots: string[] = [],
  over: Partial<ChosenQuestion> = {},
): ChosenQuestion {
  return {
    id,
    when: 'call',
    slots,
    why: 'why_always',
    whySlots: [],
    phrase: null,
    wish: null,
    answers: [],
    ...over,
  };
}

export const upTo = (max: number, over: Partial<PriceWish> = {}): PriceWish => ({
  facet: 'price',
  max,
  session: 'individual',
  importance: 'must',
  ...over,
});

/** In the order in which they are shown: two musts, two that are nice, one that is kept out. */
export const WISHES: Wish[] = [
  wish('topic', 'grief'),
  upTo(150),
  wish('approach', 'emdr', 'nice'),
  wish('hours', 'hours_evening', 'nice'),
  wish('topic', 'trauma', 'not'),
];

/** The first number of an order, by band. */
const PLACES: Record<Band, number> = { clear: 0, some: 1, little: 2, unclear: 3, against: 8 };

export function row(key: string, place: number, over: Partial<PanelRow> = {}): PanelRow {
  const band = over.band ?? 'some';
  const full = over.room === 'full' && band !== 'against' ? 4 : 0;
  return {
    key,
    place,
    name: `Person ${key}`,
    url: `https://directory.example/therapists/${key}`,
    band,
    order: [PLACES[band] + full, 0, 2, -10, 0, -0.5],
    marks: WISHES.map(({ importance }) => (importance === 'not' ? null : 'silent')),
    main: 'silent',
    room: 'unsaid',
    price: null,
    why: null,
    lead: null,
    sawProfile: false,
    onCard: null,
    ...over,
  };
}

export function person(key: string, over: Partial<PanelPerson> = {}): PanelPerson {
  return {
    key,
    profession: '',
    credentials: [],
    inPerson: 'unknown',
    online: 'unknown',
    city: '',
    region: '',
    company: '',
    verdicts: WISHES.map((about) => verdict(about, 'silent')),
    range: { low: 0.3, mid: 0.5, high: 0.7 },
    roomOn: null,
    listed: {},
    questions: [],
    sessions: { s1: [], s2: [], s3: [] },
    differs: [],
    readOn: '2026-11-26',
    kept: null,
    ...over,
  };
}

/** Someone of whom each kind of thing is said, with four questions. */
export const VERDICTS: Verdict[] = [
  verdict(wish('topic', 'grief'), 'says', {
    phrase: 'I sit with people in mourning, for as long as it takes',
    deciding: 'people in mourning',
    where: 'statement',
  }),
  verdict(upTo(150), 'no', { phrase: '$180', deciding: '$180', where: 'feeIndividual' }),
  verdict(wish('approach', 'emdr', 'nice'), 'near', {
    phrase: 'trained in trauma-focused therapy',
    deciding: 'trauma-focused therapy',
    where: 'statement',
    note: 'related',
    related: 'trauma_focused',
  }),
  verdict(wish('hours', 'hours_evening', 'nice'), 'silent'),
  verdict(wish('topic', 'trauma', 'not'), 'silent'),
];

export const FULL = row('full', 2, {
  band: 'some',
  marks: VERDICTS.map(markOf),
  main: 'says',
  price: { low: 180, high: 180, currency: 'USD', session: 'individual', standing: 'over' },
  why: VERDICTS[0] ?? null,
});

export const FULL_PERSON = person('full', {
  profession: 'Psychologist',
  credentials: ['PsyD'],
  online: 'yes',
  inPerson: 'no',
  city: 'Fernhill',
  region: 'OR',
  verdicts: VERDICTS,
  questions: [
    question('q_uses', ['EMDR'], { why: 'why_silent', whySlots: ['EMDR'] }),
    question('q_fee', [], { why: 'why_price_over' }),
    question('q_open'),
    question('q_consult'),
  ],
});

export const PEOPLE = [row('no', 1, { band: 'against' }), FULL, row('third', 3, { band: 'unclear' })];

export const STATE: PanelState = {
  ...NOTHING_SHOWN,
  directory: { id: 'fernhill', label: 'Fernhill', on: true, asks: [] },
  page: 'results',
  hasWishes: true,
  wishes: WISHES,
  currency: 'USD',
  listings: PEOPLE,
  pointed: 'full',
  person: FULL_PERSON,
};
