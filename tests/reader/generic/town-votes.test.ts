import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areTowns, areTownsBehind } from '../../../utils/reader/generic/town-votes.ts';
import { readBody } from './invented-pages.ts';

const NAMES = ['Ana Thorne', 'Ben Okoro', 'Cai Lund', 'Dee Marsh', 'Eli Vaughn'];
const read = (card: (at: number) => string) =>
  readBody(
    `<h1>Counsellors</h1><main>${NAMES.map(
      (name, at) =>
        `<article><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3>${card(at)}<p>We begin with what you bring that day, and nobody has to know yet where it goes.</p></article>`,
    ).join('')}</main>`,
    'https://tarn.example/list',
  );
const cities = (lines: readonly string[], mark = 'x') =>
  read((at) => `<p>Counsellor</p><div class="${mark}">${lines[at]}</div>`).map(({ city }) => city);

describe('towns that stand alone in a list', () => {
  const ALONE = ['Brightwater & online', 'Online only', 'Leiston', 'Mansfell', 'Belgarth + video'];

  it('are told where the page marks them', () => {
    expect(cities(ALONE, 'where')).toEqual(['Brightwater', '', 'Leiston', 'Mansfell', 'Belgarth']);
  });

  it('are told by one that is a place by its form', () => {
    const lines = [
      '28010 Madrid',
      'Bogotá, Teusaquillo',
      'Donostia / San Sebastián',
      'Santiago de Chile',
      'Lima',
    ];
    expect(cities(lines)).toEqual([
      'Madrid',
      'Bogotá',
      'Donostia / San Sebastián',
      'Santiago de Chile',
      'Lima',
    ]);
  });

  it('say that who is met online too is met there', () => {
    const people = read((at) => `<p>Counsellor</p><div class="where">${ALONE[at]}</div>`);
    expect(people[0]).toMatchObject({ inPerson: 'yes', online: 'yes' });
    expect(people[2]).toMatchObject({ inPerson: 'unknown', online: 'unknown' });
  });

  it.each([
    ['nothing tells them', ALONE, 'x'],
    ['they are topics', ['Anxiety', 'Grief', 'Leeds, LS1 4AB', 'Trauma', 'Couples'], 'x'],
    ['they are what somebody is', ['Art Therapist', 'Counsellor', 'Leeds LS1', 'Psychologist', 'Coach'], 'x'],
    [
      'all say the same',
      ['Harbour Rooms', 'Harbour Rooms', 'Harbour Rooms', 'Harbour Rooms', 'Leeds LS1 4AB'],
      'x',
    ],
    [
      'they say whether there is room',
      ['Has space', 'Books closed', 'Has space', 'Waiting list', 'Full'],
      'where',
    ],
  ])('are none where %s', (_why, lines, mark) => {
    expect(cities(lines, mark).filter((city) => city !== '' && city !== 'Leeds')).toEqual([]);
  });
});

it('where somebody may work is no town, though towns stand beside it', () => {
  const lines = ['Licensed in TX, NM', 'Serving Leeds, York', 'Leiston', 'Mansfell', 'Belgarth'];
  expect(cities(lines, 'where').slice(0, 2)).toEqual(['', '']);
});

describe('towns behind the titles of a list', () => {
  const said = (lines: readonly string[]) =>
    read((at) => `<h4>${lines[at]}</h4>`).map(({ profession, city }) => [profession, city]);

  it.each([', ', ' · '])('are told apart behind %j', (mark) => {
    expect(
      said(
        ['Bilbao', 'Donostia', 'Getxo + online', 'Bilbao', 'Leiston'].map(
          (town) => `Psychologist${mark}${town}`,
        ),
      ),
    ).toEqual(['Bilbao', 'Donostia', 'Getxo', 'Bilbao', 'Leiston'].map((town) => ['Psychologist', town]));
  });

  it('are none where somebody is another thing besides', () => {
    const besides = ['Supervisor', 'Trainer', 'Mediator', 'Coach', 'Founder'];
    expect(said(besides.map((what) => `Psychologist, ${what}`)).map(([, city]) => city)).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('are none where there are two', () => {
    const lines = ['Psychologist, Bilbao', 'Psychologist, Getxo', 'Psychologist', 'Counsellor', 'Counsellor'];
    expect(said(lines).every(([, city]) => city === '')).toBe(true);
  });
});

describe('the votes', () => {
  const word = fc.constantFrom(
    'Supervisor',
    'Leiston',
    'Coach',
    'Bilbao',
    'Grief',
    'MBACP',
    'online',
    '12 km',
  );

  it('never take for towns what holds a figure, letters or a topic', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (tails) => {
        const fit = areTownsBehind(tails);
        expect(fit && tails.some((tail) => ['Grief', 'MBACP', '12 km', 'online'].includes(tail))).toBe(false);
      }),
    );
  });

  it('need something that tells of a place', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (texts) => {
        expect(areTowns({ texts, places: 0, marked: false })).toBe(false);
      }),
    );
  });
});

describe('what stands beside a title', () => {
  const one = (line: string) => read(() => `<p class="t">${line}</p>`)[0];

  it.each([
    ['Psicoterapeuta, ella', 'Psicoterapeuta', 'ella'],
    ['Psicólogo sanitario, él', 'Psicólogo sanitario', 'él'],
    ['Counsellor · any pronouns', 'Counsellor', 'any pronouns'],
    ['Psychologist · ze/hir', 'Psychologist', 'ze/hir'],
    ['Psychologist · ia / he', 'Psychologist', 'ia/he'],
  ])('is a pronoun: %s', (line, profession, pronouns) => {
    expect(one(line)).toMatchObject({ profession, pronouns });
  });

  it.each([
    ['Psicólogo (UBA), M.N. 48 512', 'Psicólogo', '48 512'],
    ['Psicólogo, cédula en trámite', 'Psicólogo', ''],
  ])('is a number, or that there is none yet: %s', (line, profession, registerNumber) => {
    expect(one(line)?.profession.startsWith(profession)).toBe(true);
    expect(one(line)?.profession).not.toContain(',');
    expect(one(line)?.registerNumber).toBe(registerNumber);
  });

  it('are the letters of two who work together', () => {
    const lines = [
      'Counselor · Leeds',
      'LMFT & LPC · Bath',
      'Counselor · Ely',
      'Counselor · York',
      'Counselor · Hull',
    ];
    expect(read((at) => `<h4>${lines[at]}</h4>`)[1]?.credentials).toEqual(['LMFT', 'LPC']);
  });

  it('are letters with a figure among them', () => {
    expect(one('Psychologist, LCSW, RYT-500')?.credentials).toEqual(['LCSW', 'RYT-500']);
  });

  it('is nothing where it only holds a pronoun’s word', () => {
    expect(one('Counsellor, he who listens')?.pronouns).toBe('');
  });
});
