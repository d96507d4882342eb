import { describe, expect, it } from 'vitest';
import { only, profileOf, readBody } from './invented-pages.ts';

const of = (heading: string, inside: string) =>
  only(profileOf('Ana Thorne', 'Psychologist', `<h2>${heading}</h2><div>${inside}</div>`), [
    'insurance',
    'acceptsInsurance',
  ]);

describe('who pays oneself', () => {
  it.each([
    ['Abrechnung', '<p>Selbstzahler. Keine Abrechnung mit gesetzlichen Kassen.</p>'],
    ['Insurance', '<p>Private pay only</p>'],
    ['Insurance', '<p>Self-pay. I do not bill any plan; some plans may pay back a part.</p>'],
    ['Mutuelles', '<p>Non conventionnée. Certaines mutuelles remboursent une partie des séances.</p>'],
    ['Seguros', '<p>Solo privado. No trabajo con aseguradoras.</p>'],
  ])('has no plans: %s, %s', (heading, inside) => {
    expect(of(heading, inside)).toEqual({ insurance: null, acceptsInsurance: 'no' });
  });

  it.each([
    ['Kassen', '<p>ÖGK (Zuschuss), BVAEB (Zuschuss)</p>', ['ÖGK (Zuschuss)', 'BVAEB (Zuschuss)']],
    ['Abrechnung', '<p>Selbstzahler, private Krankenkassen</p>', ['Selbstzahler', 'private Krankenkassen']],
    ['Insurance', '<p>Aetna, Medica</p>', ['Aetna', 'Medica']],
  ])('is another than whom a plan pays: %s, %s', (heading, inside, plans) => {
    expect(of(heading, inside)).toEqual({ insurance: plans, acceptsInsurance: 'yes' });
  });
});

describe('plans that are cut short', () => {
  it.each([
    ['Seguros', 'Adeslas, DKV y 2 más'],
    ['Insurance', 'Adeslas, DKV and 4 more'],
    ['Kassen', 'Adeslas, DKV und 3 weitere'],
    ['Mutuelles', 'Adeslas, DKV + 2 autres'],
  ])('are those that are named: %s: %s', (label, text) => {
    expect(of(label, `<p>${text}</p>`).insurance).toEqual(['Adeslas', 'DKV']);
  });
});

describe('plans that are pictures', () => {
  const logos = '<img src="/a.svg" alt="Adeslas logo"><img src="/d.svg" alt="Sanitas">';
  it.each([
    `<div class="f"><span>Seguros</span><div class="logos">${logos}</div></div>`,
    `<div><h4>Insurance</h4><ul>${logos.replace(/<img[^>]*>/g, '<li>$&</li>')}</ul></div>`,
    `<dl><dt>Krankenkassen</dt><dd>${logos}</dd></dl>`,
  ])('are told by what the pictures are called: %s', (inside) => {
    const cards = ['Ana Thorne', 'Ben Okoro', 'Cai Lund']
      .map(
        (name) =>
          `<article><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p><p>We begin with what you bring that day, and nobody has to know yet where it goes.</p>${inside}</article>`,
      )
      .join('');
    const listings = readBody(`<h1>Psychologists</h1><main>${cards}</main>`, 'https://tarn.example/list');
    expect(listings.map((one) => one.insurance)).toEqual([1, 2, 3].map(() => ['Adeslas', 'Sanitas']));
  });

  it('but no picture elsewhere is a plan', () => {
    expect(
      profileOf('Ana Thorne', 'Psychologist', '<h2>Rooms</h2><div><img src="/r.jpg" alt="Sanitas"></div>')
        ?.insurance,
    ).toBeNull();
  });
});
