import { describe, expect, it } from 'vitest';
import { profileOf, readBody } from './invented-pages.ts';

const cardsWith = (lines: readonly string[]) =>
  readBody(
    `<h1>Psychologists</h1><main>${[
      'Ana Thorne',
      'Ben Okoro',
      'Cai Lund',
      'Dee Marsh',
      'Eli Fenn',
      'Fay Holm',
    ]
      .slice(0, lines.length)
      .map(
        (name, at) =>
          `<article><h3><a href="/p/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Psychologist</p><p class="st">${lines[at]}</p><p>We begin with what you bring that day, and nobody has to know yet where it goes.</p></article>`,
      )
      .join('')}</main>`,
    'https://tarn.example/list',
  ).map(({ availability }) => availability);

describe('room by a month or a while', () => {
  it.each([
    ['accepting', ['Openings in January', 'Space from March', 'Next opening: 12 May']],
    ['accepting', ['Nächster Termin im September', 'Platz frei ab April', 'Ab Mai wieder Plätze frei']],
    ['accepting', ['Places à partir de mars', 'Disponible en janvier', 'Prochain rendez-vous le 12 mai']],
    ['accepting', ['Últimas plazas', 'Próxima cita el 12 de mayo', 'Huecos desde marzo']],
    ['waitlist', ['Wait: 6 weeks', 'Délai : 3 semaines', 'Wartezeit etwa drei Monate']],
    ['waitlist', ['Espera de dos meses', 'Attente : 2 mois', 'About 8 weeks’ wait']],
    ['closed', ['Sin huecos hasta octubre', 'Full until March', 'Complet jusqu’en mars']],
    ['closed', ['Keine Plätze bis Oktober', 'No openings before June', 'Pas de place avant juin']],
  ] as const)('is %s: %j', (is, lines) => {
    expect(cardsWith(lines)).toEqual(lines.map(() => is));
  });

  it('is nothing that a season says of something else', () => {
    expect(cardsWith(['Moved here in January', 'Talk: grief in March', 'Member since May 2019'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('stands under a heading too', () => {
    const of = (heading: string, text: string) =>
      profileOf('Ana Thorne', 'Psychologist', `<h2>${heading}</h2><div><p>${text}</p></div>`)?.availability;
    expect(of('Availability', 'From January')).toBe('accepting');
    expect(of('Disponibilité', 'À partir de mars')).toBe('accepting');
    expect(of('Freie Plätze', 'ab Mai')).toBe('accepting');
    expect(of('Délai', '3 semaines')).toBe('waitlist');
    expect(of('Wartezeit', 'etwa drei Monate')).toBe('waitlist');
  });
});
