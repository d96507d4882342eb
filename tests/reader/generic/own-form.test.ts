import { describe, expect, it } from 'vitest';
import { only, profileOf, rowsOf } from './invented-pages.ts';

const SAYS = 'We begin with what you bring that day, and nobody has to know yet where it goes.';
const all = (inside: string) => rowsOf([inside, inside, inside])[0];
const profile = (inside: string) => profileOf('Ana Thorne', 'Psychologist', inside);
const noted = (label: string, value: string) => profile(`<dl><dt>${label}</dt><dd>${value}</dd></dl>`);

describe('a name beside one that is known', () => {
  it('is a language', () => {
    expect(all('<div>English, Gaeilge</div>')?.languages).toEqual(['English', 'Gaeilge']);
    expect(all('<div>Gagana Samoa, English</div>')?.languages).toEqual(['Gagana Samoa', 'English']);
  });

  it('is a payer', () => {
    expect(all('<div>Medicaid, Peach State, CareSource</div>')).toMatchObject({
      insurance: ['Medicaid', 'Peach State', 'CareSource'],
      acceptsInsurance: 'yes',
    });
  });

  it('is neither where nothing is known, or what is known is of several kinds', () => {
    for (const text of ['Foxglove, Hemlock', 'English, Grief', 'Russafa, Valencia', 'Self-pay, Ask'])
      expect(only(all(`<div>${text}</div>`), ['languages', 'insurance'])).toEqual({
        languages: [],
        insurance: null,
      });
  });
});

describe('a payer among other things', () => {
  it.each([
    '<p><span class="badge">Office</span> <span class="badge">Video</span> <span class="badge">Medicare</span></p>',
    '<p>$135 · Medicare</p>',
    '<p>Online | Medicare</p>',
  ])('is told by its name: %s', (line) =>
    expect(all(line)).toMatchObject({ insurance: ['Medicare'], acceptsInsurance: 'yes' }),
  );

  it('is none where somebody pays alone', () =>
    expect(only(all('<p>$135 · Self-pay</p>'), ['insurance', 'acceptsInsurance'])).toEqual({
      insurance: null,
      acceptsInsurance: 'unknown',
    }));
});

describe('a label before a list that tells itself', () => {
  it('is no item of it', () => {
    expect(all('<div>Trabaja con: Adeslas, Sanitas, DKV</div>')?.insurance).toEqual([
      'Adeslas',
      'Sanitas',
      'DKV',
    ]);
    expect(all('<div>Acepta: DKV, Mapfre y <b>2 más</b> <span>Cigna, AXA</span></div>')?.insurance).toEqual([
      'DKV',
      'Mapfre',
      'Cigna',
      'AXA',
    ]);
  });
});

describe('a tick', () => {
  const table = (cell: string) =>
    all(`<p>${SAYS}</p><dl><dt>Online</dt><dd>${cell}</dd><dt>New clients</dt><dd>${cell}</dd></dl>`);
  it.each(['x', 'X', '✓', '✔', '<img src="/c.gif" alt="Yes">', '<i class="ico" title="Ja"></i>'])(
    'is a yes: %s',
    (cell) => expect(table(cell)).toMatchObject({ online: 'yes', availability: 'accepting' }),
  );
  it.each(['<img src="/x.gif" alt="No">'])('is a no: %s', (cell) =>
    expect(table(cell)).toMatchObject({ online: 'no', availability: 'closed' }),
  );
  it.each(['', '—', '<img src="/p.gif" alt="">'])('is nothing: %s', (cell) =>
    expect(table(cell)).toMatchObject({ online: 'unknown', availability: 'unknown' }),
  );
});

describe('a picture before words', () => {
  it('is none of them', () => {
    expect(all('<ul><li>🗣 Also speaks Spanish</li><li>💻 Online</li></ul>')).toMatchObject({
      languages: ['Spanish'],
      online: 'yes',
    });
    expect(all(`<p>🌱 ${SAYS}</p>`)?.statement).toBe(SAYS);
  });
});

describe('Room', () => {
  it.each([
    ['Room right now?', 'Yes, a little', 'accepting'],
    ['Room?', 'wait of a month or two', 'waitlist'],
    ['Room', 'none until spring', 'closed'],
    ['Room', 'The Loft, 9 Limpet Lane', 'unknown'],
  ])('%s %s', (label, value, is) => expect(noted(label, value)?.availability).toBe(is));
});

describe('what a label asks in its own words', () => {
  it('is told by one of them', () => {
    expect(noted('Third-Party Payment', 'Quartz; Dean; not a Medicare provider')?.insurance).toEqual([
      'Quartz',
      'Dean',
    ]);
    expect(noted('Tiers payeurs acceptés', 'IVAC, Croix Bleue')?.insurance).toEqual(['IVAC', 'Croix Bleue']);
    expect(noted('What we can talk about', 'Migration, In-laws')?.issues).toEqual(['Migration', 'In-laws']);
    expect(noted('Also sees people for', 'Affairs, Donor conception')?.issues).toEqual([
      'Affairs',
      'Donor conception',
    ]);
    expect(noted('Who', 'Adults, couples')).toMatchObject({ ages: ['Adults'], participants: ['couples'] });
  });

  it('leads to the statement whoever made it', () => {
    const one = profileOf(
      'Ana Thorne',
      'Psychologist',
      `<h2>Member statement</h2><p>${SAYS}</p><p>Last updated by member 03/02/2026.</p>`,
    );
    expect(one?.statement).toBe(SAYS);
  });
});

describe('a badge that is left on the page for others', () => {
  it('is not told of somebody', () => {
    const badges =
      '<div class="w-condition-invisible">Accepting new clients</div><div>Waiting list</div><div class="w-condition-invisible">Sliding scale</div>';
    expect(all(badges)).toMatchObject({ availability: 'waitlist', slidingScale: 'unknown' });
  });
});

describe('what is said in a row’s own text', () => {
  it('is told where nothing else tells it', () => {
    expect(all(`<p>${SAYS} There is a waiting list of six weeks.</p>`)?.availability).toBe('waitlist');
    expect(
      all(`<p>Accepting new clients</p><p>${SAYS} There is a waiting list of six weeks.</p>`)?.availability,
    ).toBe('accepting');
    expect(all(`<p>${SAYS} She speaks Spanish and Cantonese.</p>`)?.languages).toEqual([
      'Spanish',
      'Cantonese',
    ]);
  });
});

describe('an item with an aside', () => {
  it('is one, whatever joins the words in it', () =>
    expect(noted('Languages', 'English, Hmong (White and Green)')?.languages).toEqual([
      'English',
      'Hmong (White and Green)',
    ]));
});
