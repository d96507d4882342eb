import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const FORM =
  '<form><h2>Write to Ana</h2><label>Your name<input></label><label>Email<input></label><label>What brings you<textarea></textarea></label></form>';

describe('a sidebar that also holds a form', () => {
  it.each([
    [`<aside><h2>Fees</h2><dl><dt>Individual</dt><dd>$170</dd></dl>${FORM}</aside>`],
    [`<aside>${FORM}<div><h3>Tarif</h3><p>Séance : 170 €</p></div></aside>`],
    [
      `<aside class="col"><div class="box"><b>Honorar</b><p>170 € je Sitzung</p></div><div class="box">${FORM}</div></aside>`,
    ],
  ])('still says what it says: %s', (aside) => {
    expect(profileOf('Ana Thorne', 'Psychologist', aside)?.feeIndividual).toEqual([170, 170]);
  });

  it('is the site’s own where it is made of boxes to tick', () => {
    const filters =
      '<aside><h2>Fees</h2><label><input type="checkbox"> $90</label><label><input type="checkbox"> $170</label><label><input type="checkbox"> $250</label></aside>';
    const text = '<p>Some weeks we will say little, and that is work as well.</p>'.repeat(12);
    expect(profileOf('Ana Thorne', 'Psychologist', filters + text)?.feeIndividual).toBeNull();
  });
});

describe('what is folded away or stands behind a tab', () => {
  it.each([
    [
      '<details><summary>Languages</summary><p>English, Welsh</p></details><details><summary>Insurance plans</summary><ul><li>Aetna</li><li>Cigna</li></ul></details>',
    ],
    [
      '<div role="tablist"><button role="tab">Über mich</button><button role="tab">Kassen</button></div><div role="tabpanel" hidden><h3>Sprachen</h3><p>English, Welsh</p></div><div role="tabpanel" hidden><h3>Krankenkassen</h3><p>Aetna, Cigna</p></div>',
    ],
    [
      '<div class="tabs"><ul><li><a href="#l">Langues</a></li><li><a href="#m">Mutuelles</a></li></ul><div id="l" style="display:none"><h3>Langues parlées</h3><p>English, Welsh</p></div><div id="m" style="display:none"><h3>Mutuelles</h3><ul><li>Aetna</li><li>Cigna</li></ul></div></div>',
    ],
  ])('is the person’s all the same: %s', (inside) => {
    expect(only(profileOf('Ana Thorne', 'Psychologist', inside), ['languages', 'insurance'])).toEqual({
      languages: ['English', 'Welsh'],
      insurance: ['Aetna', 'Cigna'],
    });
  });
});

const cards = (inside: string) =>
  readBody(
    `<h1>Psychologists</h1><main>${['Ana Thorne', 'Ben Okoro', 'Cai Lund']
      .map(
        (name) =>
          `<article><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p>${inside}</article>`,
      )
      .join('')}</main>`,
    'https://tarn.example/list',
  );

describe('a word before its list, in one block with it', () => {
  it.each([
    '<div><span>Specialties</span><ul><li>Grief</li><li>Panic</li></ul></div>',
    '<div class="f"><em>Schwerpunkte</em><ul><li><a href="/t/grief">Grief</a></li><li><a href="/t/panic">Panic</a></li></ul></div>',
    '<section>Spécialités<ul class="puces"><li>Grief</li><li>Panic</li></ul></section>',
  ])('is what the list is called: %s', (inside) => {
    expect(cards(inside).map((one) => only(one, ['specialties', 'issues']))).toEqual(
      [1, 2, 3].map(() => ({ specialties: ['Grief', 'Panic'], issues: [] })),
    );
  });

  it('is no heading where the list goes on in the same line', () => {
    const [first] = cards(
      '<div>Specialties of the house are long walks <ul><li>Grief</li><li>Panic</li></ul></div>',
    );
    // The list tells itself, and the line is none of it.
    expect(first?.specialties).toEqual(['Grief', 'Panic']);
  });
});

describe('where somebody works', () => {
  it.each([
    ['Wo?', 'In der Praxis, Video nach Absprache. Der Eingang ist ebenerdig.'],
    ['Où ?', 'Au cabinet, en visio après trois séances.'],
    ['¿Dónde?', 'En consulta; online si ya nos conocemos.'],
  ])('is how sessions are held: %s', (heading, text) => {
    expect(
      only(profileOf('Ana Thorne', 'Psychologist', `<h3>${heading}</h3><div><p>${text}</p></div>`), [
        'inPerson',
        'online',
      ]),
    ).toEqual({ inPerson: 'yes', online: 'yes' });
  });

  it.each([
    ['Praxis 1', 'Lindengasse 4, 8020 Graz', 'Graz'],
    ['Office 2', '14 Mill Lane, Fernhill, OR 97991', 'Fernhill'],
    ['Cabinet 1', '3 rue des Tilleuls, 35000 Rennes', 'Rennes'],
  ])('is one of several places: %s', (label, text, city) => {
    const inside = `<table><tr><td><b>${label}</b></td><td>${text}</td></tr><tr><td><b>Telefon</b></td><td>0316 555</td></tr><tr><td><b>Languages</b></td><td>English</td></tr></table>`;
    expect(profileOf('Ana Thorne', 'Psychologist', inside)?.city).toBe(city);
  });

  it('is with whom, too, where a setting says both', () => {
    const of = (label: string, text: string) =>
      only(profileOf('Ana Thorne', 'Psychologist', `<dl><dt>${label}</dt><dd>${text}</dd></dl>`), [
        'participants',
        'online',
      ]);
    expect(of('Setting', 'Einzeln, Paare, Gruppen; in der Praxis und online')).toEqual({
      participants: ['Einzeln', 'Paare', 'Gruppen'],
      online: 'yes',
    });
    expect(of('Format', 'Individuals, Couples')).toEqual({
      participants: ['Individuals', 'Couples'],
      online: 'unknown',
    });
    expect(of('Modalités', 'Individuel, couples ; en visio')).toEqual({
      participants: ['Individuel', 'couples'],
      online: 'yes',
    });
  });
});
