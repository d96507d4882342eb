import type { Descriptor, Source, Step } from '../../listing/descriptor.ts';
import { credentialsIn, professionIn } from './phrases.ts';

const text = (select: string, ...steps: Step[]): Source => ({ select, steps });
const suffix = (...steps: Step[]): Source => text('.profile-suffix-heading', ...steps);
const glance = (row: string, ...steps: Step[]): Source => text(`.at-a-glance_row--${row}`, ...steps);
/** Sources disagree whether a section's name is its id or its class. */
const section = (name: string, items: string) => `#${name} ${items}, .${name} ${items}`;
const group = (heading: string): Source => ({
  select: section('specialty-attributes-section', '.attribute_base'),
  every: true,
  under: { heading: '.attributes-group-title', text: heading },
});
/** "Participants Individuals, Couples": one item for each kind of client. */
const focus = (label: string): Source => ({
  select: '.client-focus-item',
  every: true,
  steps: [
    ['keep', `^${label}\\b`],
    ['join', ', '],
    ['match', `^${label}:?\\s+(\\S[\\s\\S]*)$`],
    ['split', '(?<!\\s)\\s*,\\s*'],
  ],
});
const fee = (kind: string): Source =>
  text('.fees', ['match', `${kind}[^\\d]{0,24}(\\d[\\d,.]*(?:\\s*[-–]\\s*[^\\d\\s]?\\d[\\d,.]*)?)`]);
const place = (pattern: string): Source => ({
  select: '.address-tile .address-line',
  every: true,
  steps: [
    ['keep', ',\\s*[A-Z]{2,3}\\b'],
    ['join', '; '],
    ['match', pattern],
  ],
});

/** Profiles since about 2023, from what several programs of others agree on: no page of them was seen. */
export const PROFILE_2025: NonNullable<Descriptor['profile']>['fields'] = {
  key: [
    { select: 'a[data-x="website-link"]', take: 'href', steps: [['match', '/profile/(\\d+)\\b']] },
    { page: 'address', steps: [['match', '/(\\d+)/?$']] },
  ],
  name: [text('h1.profile-title'), text('.details-overlay .profile-title')],
  url: [{ page: 'address' }],
  profession: [suffix(professionIn)],
  credentials: [suffix(...credentialsIn)],
  city: [place('^(.+?),')],
  region: [place(',\\s*([A-Z]{2,3})\\b')],
  postalCode: [place(',\\s*[A-Z]{2,3}\\s+([^;]+)')],
  inPerson: [
    glance('appointments', ['if', 'in[ -]person', 'yes']),
    glance('appointments', ['if', 'online only', 'no']),
  ],
  online: [
    glance('appointments', ['if', 'online', 'yes']),
    glance('appointments', ['if', 'in[ -]person only', 'no']),
  ],
  availability: [
    glance('availability', ['if', 'not accepting', 'closed']),
    glance('availability', ['if', 'waitlist', 'waitlist']),
    glance('availability', ['if', 'accepting', 'accepting']),
  ],
  feeIndividual: [fee('individual sessions?')],
  feeCouples: [fee('couples? sessions?')],
  slidingScale: [text('.fees', ['if', 'sliding scale(?!:? no)', 'yes'])],
  insurance: [{ select: 'div.insurance .section-list li', every: true }],
  specialties: [group('^top specialties$')],
  issues: [group('^expertise$')],
  approaches: [{ select: section('treatment-approach-attributes-section', '.section-list li'), every: true }],
  ages: [focus('ages?')],
  participants: [focus('participants')],
  communities: [focus('communities')],
  faith: [focus('religions?')],
  pronouns: [text('.profile-pronouns', ['without', '[()]'])],
  statement: [
    { select: '.personal-statement-container .paragraph', every: true, steps: [['join', ' ']] },
    { select: '.personal-statement .paragraph', every: true, steps: [['join', ' ']] },
  ],
};
