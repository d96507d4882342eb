import { describe, expect, it } from 'vitest';
import { only, readBody } from './invented-pages.ts';

const TEXT =
  'Wer zu mir kommt, hat meist schon vieles versucht, und wir fangen mit dem an, was davon geblieben ist.';

const row = (cells: readonly string[], more = '') =>
  `<tr${more}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('a table whose heads are plain cells', () => {
  it('says what stands below them: bold words, and a text below each row', () => {
    const heads = ['Name', 'Ort', 'Verfahren', 'Kassenvertrag', 'Honorar', 'Freie Termine'].map(
      (head) => `<font color="#fff"><b>${head}</b></font>`,
    );
    const person = (at: number, name: string, cells: string[]) =>
      row([`<a href="/verz/eintrag.php?id=${at}"><b>${name}</b></a><br>Psychotherapeutin`, ...cells]) +
      `<tr><td colspan="6">${TEXT} ${name} schreibt das.</td></tr>`;
    const listings = readBody(
      `<table><tr><td><h1>Verzeichnis</h1><table><tbody>${row(heads)}${person(301, 'AMSELGRUBER Thea, Mag.', ['4020 Linz', 'Hypnosetherapie', 'ÖGK, SVS', '€ 95,-', 'ja'])}${person(302, 'DORNINGER Ulf', ['4600 Wels', 'Psychodrama', 'nein', '€ 80,- bis 110,-', 'nein'])}${person(303, 'FALKENAU Ria, Dr.', ['4910 Ried', 'Verhaltenstherapie', 'BVAEB', '€ 100,-', 'Warteliste'])}</tbody></table></td></tr></table>`,
      'http://verz.example/verz/liste.php?land=oo',
      'Psychotherapie in Oberösterreich',
    );
    const fields = [
      'city',
      'postalCode',
      'approaches',
      'insurance',
      'acceptsInsurance',
      'feeIndividual',
      'availability',
    ] as const;
    expect(listings.map((one) => only(one, fields))).toEqual([
      {
        city: 'Linz',
        postalCode: '4020',
        approaches: ['Hypnosetherapie'],
        insurance: ['ÖGK', 'SVS'],
        acceptsInsurance: 'yes',
        feeIndividual: [95, 95],
        availability: 'accepting',
      },
      {
        city: 'Wels',
        postalCode: '4600',
        approaches: ['Psychodrama'],
        insurance: null,
        acceptsInsurance: 'no',
        feeIndividual: [80, 110],
        availability: 'closed',
      },
      {
        city: 'Ried',
        postalCode: '4910',
        approaches: ['Verhaltenstherapie'],
        insurance: ['BVAEB'],
        acceptsInsurance: 'yes',
        feeIndividual: [100, 100],
        availability: 'waitlist',
      },
    ]);
    expect(listings.every(({ statement }) => statement.startsWith(TEXT))).toBe(true);
  });

  it('says what stands below them: words of another language, set by a class', () => {
    const listings = readBody(
      `<h1>Annuaire des psychologues</h1><table><tr class="entete"><td>Praticien</td><td>Ville</td><td>Langues</td><td>Tarif</td><td>Nouveaux patients</td></tr>${[
        ['Odile Garance', '35000 Rennes', 'français, breton', '60 €', 'oui'],
        ['Yann Kermadec', '29200 Brest', 'français', '55 €', 'non'],
        ['Maud Tellier', '56000 Vannes', 'français, anglais', '70 €', 'oui'],
      ]
        .map(([name = '', ...cells], at) =>
          row([`<a href="/fiche/${at + 21}">${name}</a>, psychologue`, ...cells]),
        )
        .join('')}</table>`,
      'https://annu.example/liste',
    );
    expect(
      listings.map(({ city, languages, feeIndividual, availability }) => [
        city,
        languages,
        feeIndividual?.[0],
        availability,
      ]),
    ).toEqual([
      ['Rennes', ['français', 'breton'], 60, 'accepting'],
      ['Brest', ['français'], 55, 'closed'],
      ['Vannes', ['français', 'anglais'], 70, 'accepting'],
    ]);
  });

  it('says what stands below them: a grid of answers', () => {
    const listings = readBody(
      `<h1>Registered counsellors</h1><table><tr><td><strong>Counsellor</strong></td><td><strong>Town</strong></td><td><strong>Online</strong></td><td><strong>Concessions</strong></td><td><strong>Fee</strong></td></tr>${[
        ['Bryn Halloway', 'Otley', 'yes', 'no', '£50'],
        ['Sadie Marwood', 'Ilkley', 'no', 'yes', '£45'],
        ['Tobias Wren', 'Skipton', 'yes', 'yes', '£60'],
      ]
        .map(([name = '', ...cells], at) =>
          row([`<a href="/c/${at + 40}">${name}</a><br>Counsellor, MBACP`, ...cells]),
        )
        .join('')}</table>`,
      'https://grid.example/list',
    );
    expect(listings.map(({ city, online, slidingScale }) => [city, online, slidingScale])).toEqual([
      ['Otley', 'yes', 'no'],
      ['Ilkley', 'no', 'yes'],
      ['Skipton', 'yes', 'yes'],
    ]);
  });

  it('but the first of them that is somebody is no head', () => {
    const listings = readBody(
      `<h1>Counsellors</h1><table>${[
        ['Bryn Halloway', 'Grief', '£50'],
        ['Sadie Marwood', 'Panic', '£45'],
        ['Tobias Wren', 'Anxiety', '£60'],
      ]
        .map(([name = '', ...cells], at) =>
          row([`<a href="/c/${at + 40}">${name}</a><br>Counsellor, MBACP`, ...cells]),
        )
        .join('')}</table>`,
      'https://grid.example/list',
    );
    expect(listings.map(({ name }) => name)).toEqual(['Bryn Halloway', 'Sadie Marwood', 'Tobias Wren']);
    expect(listings[0]?.statement).toBe('');
    expect(listings.map(({ feeIndividual }) => feeIndividual?.[0])).toEqual([50, 45, 60]);
  });
});

describe('what stands between the rows of a list', () => {
  const table = (between: string) =>
    readBody(
      `<h1>Psychotherapie in Linz</h1><table>${[
        ['AMSEL Thea', 'Hypnose'],
        ['DORN Ulf', 'Psychodrama'],
        ['FALK Ria', 'Gestalttherapie'],
      ]
        .map(
          ([name = '', method = ''], at) =>
            row([`<a href="/e.php?id=${at + 70}"><b>${name}</b></a><br>Psychotherapeut`, method]) +
            (at === 1 ? '' : `<tr><td colspan="2">${TEXT}</td></tr>`) +
            `<tr><td colspan="2"><img src="/leer.gif"></td></tr>${at === 1 ? between : ''}`,
        )
        .join('')}</table>`,
      'http://verz.example/liste.php?o=linz',
    );

  it.each([
    '<tr><td colspan="2"><small>Anzeige</small><br><b>Haus am Moor</b>: Räume für Seminare und Therapie, ab 90 € am Tag, auch am Wochenende und ganz ruhig gelegen.</td></tr>',
    '<tr><td colspan="2">Werbung<br>Kommen Sie zu uns: Wir bilden seit dreißig Jahren aus, und wer bei uns lernt, der bleibt.</td></tr>',
    '<tr><td colspan="2"><a href="https://haus-am-moor.example/">Haus am Moor</a>: Räume für Seminare und Therapie, die man mieten kann, so lange man will.</td></tr>',
  ])('is nobody’s: %s', (between) => {
    const listings = table(between);
    expect(listings.map(({ name }) => name)).toEqual(['AMSEL Thea', 'DORN Ulf', 'FALK Ria']);
    expect(listings[1]?.statement).toBe('');
    expect(listings[0]?.statement).toBe(TEXT);
  });
});
