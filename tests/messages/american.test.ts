import { describe, expect, it } from 'vitest';
import { findChoices } from '../../components/profile/search.ts';
import { CHOICES } from '../../entrypoints/options/choices.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { STUDIES } from '../../utils/evidence/studies.ts';
import { allConcepts } from '../../utils/vocabulary/concepts/concepts.ts';
import { PROFILE_ITEMS } from '../../utils/vocabulary/concepts/profile-items.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

/** How British English spells what American English spells otherwise, as beginnings, ends or whole words. */
const BRITISH = [
  /\b\w*(?:behaviour|favour|honour|colour|humour|labour|neighbour|rumour|endeavour|flavour|vapour)\w*/i,
  /\b(?:counsell|travell|cancell(?!ation)|modell|labell|levell|quarrell|signall|fuell|channell|marvell|jewell)\w*/i,
  /\b\w*(?:centre|theatre|calibre|litre|fibre|sombre|spectre)(?:d|s)?\b/i,
  /\b(?:licence|defence|offence|pretence)s?\b/i,
  /\bpractis(?:e|es|ed|ing)\b/i,
  // Whatever ends so, but for the words that both write with an s.
  /\b(?!(?:re)?(?:prom|adv|ra|pra|surpr|exerc|rev|superv|compr|comprom|disgu|improv|dev|despr?|po|no|ar|r|upr|pre?m|adver?t|chast|exc|inc|franch|enterpr|w|bru|cru|appra|lik?ew|telev)is)\w+is(?:ed|ing|ation|ations)\b/i,
  /\b(?:organ|recogn|special|real|apolog|summar|personal|priorit|minim|maxim|emphas|critic|random)ises?\b/i,
  /\b(?:analys|paralys|catalys)(?:e|ed|ing)\b/i,
  /\b\w*(?:judgement|acknowledgement|fulfilment|enrolment|instalment|skilful|wilful)\w*/i,
  /\b(?:fulfil|enrol|instal|distil)s?\b/i,
  /\b(?:programme|catalogue|cheque|grey|tyre|kerb|plough|mould|storey|sceptic|speciality|cosy|pyjama|moustache)\w*/i,
  /\b(?:ageing|whilst|amongst|towards|learnt|dreamt|spelt|burnt|leapt|afterwards|backwards|forwards)\b/i,
  /\b\w*(?:paediatr|gynaec|oestr|foet|anaem|anaesth|haemo|orthopaed|encyclopaed|manoeuvr|diarrhoea)\w*/i,
  /\b(?:mum|mums|lift|lifts|fortnight|postcode|queue|holidaymaker|maths|autumn|GP|surgery hours)\b/,
];

const britishIn = (words: string) => BRITISH.map((form) => form.exec(words)?.[0]).filter(Boolean);

/** Everything that is shown and written by us: where it stands, and its words. Names of journals are as they are. */
const SHOWN: [where: string, words: string][] = [
  ...Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]),
  ...allConcepts().map(({ id, label, spoken }): [string, string] => [id, `${label} ${spoken ?? ''}`]),
  ...PROFILE_ITEMS.map((item): [string, string] => [
    item.id,
    [item.situation, item.first, item.second].join(' '),
  ]),
  ...VALUES.map(({ id, label }): [string, string] => [id, label]),
  ...STUDIES.map(({ id, size, n }): [string, string] => [id, `${size} ${n}`]),
];

describe('what is shown in American English', () => {
  it.each(SHOWN)('%s is spelled that way', (_where, words) => {
    expect(britishIn(words)).toEqual([]);
  });

  it.each([
    'Behavioural activation',
    'a counsellor',
    'body-centred',
    'their licence',
    'we practise it',
    'specialised in',
    'randomised',
    'hospitalisation',
    'we recognise',
    'Ageing',
    'paediatric care',
    'a lift',
    'working towards it',
    'cancelling',
  ])('%s would be seen', (words) => {
    expect(britishIn(words)).not.toEqual([]);
  });

  it('takes no American word for a British one', () => {
    expect(
      britishIn(
        'cancellation, exercise, promising, supervised, advised, raised, rising, surprising, compromised, counseling, practice, analysis, center, gray, aging',
      ),
    ).toEqual([]);
  });
});

describe('what is written by others', () => {
  it.each([
    ['counselling', 'counseling'],
    ['behavioural', 'behavioral'],
    ['person-centred', 'person-centered'],
    ['sexual behaviour', 'sexual behavior'],
    ['Jewish counselling', 'Jewish counseling'],
    ['person of colour', 'person of color'],
    ['ageing', 'aging'],
  ])('is found in either spelling: %s, %s', (british, american) => {
    const all = [...Object.values(CHOICES.facets), ...Object.values(CHOICES.comfort)].flat();
    const ids = (typed: string) => findChoices(all, typed).map(({ choice }) => choice.id);
    expect(ids(british).length).toBeGreaterThan(0);
    expect(ids(american)).toEqual(expect.arrayContaining(ids(british)));
  });

  it.each([
    ['cognitive behavioural therapy', 'cognitive behavioral therapy'],
    ['not Christian counselling', 'not Christian counseling'],
    ['help with ageing', 'help with aging'],
  ])('is understood in either spelling: %s, %s', (british, american) => {
    const wishes = (words: string) =>
      understandWish(words).wishes.map(({ span: _span, start: _start, end: _end, ...wish }) => wish);
    expect(wishes(british).length).toBeGreaterThan(0);
    expect(wishes(british)).toEqual(wishes(american));
  });
});
