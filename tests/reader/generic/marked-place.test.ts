import { describe, expect, it } from 'vitest';
import { only, profileOf } from './invented-pages.ts';

const FIELDS = ['city', 'region', 'postalCode'] as const;
const below = (html: string) => only(profileOf('Ana Thorne', 'Psychologist', html), FIELDS);

describe('what the page marks as a town', () => {
  it.each([
    [
      '<p><span class="street">12 Mill Row</span>, <span class="city">Paterna</span> • <a>Map</a></p>',
      'Paterna',
    ],
    ['<div><span><i>Calle Mayor 5</i>, <b class="localidad">Mislata</b></span></div>', 'Mislata'],
    ['<p class="town">Burjassot</p>', 'Burjassot'],
    ['<ul><li class="profile-ort">Thun</li></ul>', 'Thun'],
  ])('is one without a code: %s', (html, city) => {
    expect(below(html)).toMatchObject({ city });
  });

  it.each([
    '<p class="city">Online</p>',
    '<p class="location">Available statewide</p>',
    '<p class="location">All locations</p>',
    '<p class="where">Psychologist</p>',
  ])('is none where nobody has a room: %s', (html) => {
    expect(below(html)).toMatchObject({ city: '' });
  });

  it('has the code and the region that are marked beside it, broken into lines or not', () => {
    const lines =
      '<address><span class="line">PO Box 5550</span><br><span class="locality">London</span><br><span class="postal-code">SE22 8LE</span></address>';
    expect(below(lines)).toEqual({ city: 'London', region: '', postalCode: 'SE22 8LE' });
    const line = '<p><span class="locality">Perth</span> <span class="region">Perth and Kinross</span></p>';
    expect(below(line)).toEqual({ city: 'Perth', region: 'Perth and Kinross', postalCode: '' });
  });

  it('has no state of another kind for its region', () => {
    const html = '<p class="ciudad">Gandia</p><p class="estado">Acepta pacientes nuevos</p>';
    expect(below(html)).toEqual({ city: 'Gandia', region: '', postalCode: '' });
  });
});
