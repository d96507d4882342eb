import type { Band, Estimate, Reason } from '../../utils/fit/estimate-types.ts';
import type { PanelListing, PanelState } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import type { ChosenQuestion } from '../../utils/questions/question-types.ts';
import { wish } from '../support/samples.ts';

/** A reason about one wish; without a phrase the listing says nothing of it. */
export function reason(about: Wish, verdict: Reason['verdict'], over: Partial<Reason> = {}): Reason {
  return {
    wish: about,
    verdict,
    phrase: null,
    where: null,
    strength: null,
    note: null,
    disagrees: false,
    source: null,
    chance: 0.5,
    low: 0,
    high: 1,
    rule: null,
    ...over,
  };
}

/** The first number of an order, by band. */
const PLACES: Record<Band, number> = { clear: 0, some: 1, little: 2, unclear: 3, against: 8 };

export function estimate(over: Partial<Estimate> = {}): Estimate {
  return {
    band: 'some',
    verdicts: [],
    room: 'unsaid',
    share: 0.5,
    order: [PLACES[over.band ?? 'some'], 0, 2, -10, 0, -0.5],
    low: 0.3,
    mid: 0.5,
    high: 0.7,
    fits: [],
    conflicts: [],
    silent: [],
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

export function person(
  key: string,
  place: number,
  over: Partial<Omit<PanelListing, 'estimate'>> & { band?: Band; estimate?: Estimate } = {},
): PanelListing {
  const { band, ...rest } = over;
  return {
    key,
    place,
    name: `Person ${key}`,
    url: `https://directory.example/therapists/${key}`,
    questions: [],
    sawProfile: false,
    differs: [],
    estimate: estimate(band ? { band } : {}),
    ...rest,
  };
}

/** Someone with something in each of the three lists and four questions. */
export const FULL = person('full', 2, {
  estimate: estimate({
    band: 'clear',
    fits: [
      reason(wish('topic', 'grief'), 'fits', {
        phrase: 'I sit with people in mourning',
        where: 'statement',
        strength: 'statement',
      }),
    ],
    conflicts: [
      reason({ facet: 'price', max: 120, session: 'individual', importance: 'nice' }, 'conflicts', {
        phrase: '$180 a session',
        where: 'feeIndividual',
        strength: 'field',
      }),
    ],
    silent: [
      reason(wish('approach', 'emdr', 'nice'), 'silent'),
      reason(wish('topic', 'trauma', 'not'), 'silent', {
        phrase: 'trained in a trauma clinic',
        note: 'weak',
      }),
    ],
  }),
  questions: [
    question('q_uses', ['EMDR'], { why: 'why_silent', whySlots: ['EMDR'] }),
    question('q_fee', [], { why: 'why_price_over' }),
    question('q_open'),
    question('q_consult'),
  ],
});

export const PEOPLE = [person('no', 1, { band: 'against' }), FULL, person('third', 3, { band: 'unclear' })];

export const STATE: PanelState = {
  directory: { id: 'fernhill', label: 'Fernhill', on: true, asks: [] },
  page: 'results',
  hasWishes: true,
  listings: PEOPLE,
  below: null,
  tooLarge: false,
  unread: 0,
  once: false,
  pointed: 'full',
  later: null,
  limit: null,
  problem: null,
};
