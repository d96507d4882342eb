import { describe, expect, it } from 'vitest';
import { asOwn, sectionFor } from '../../../utils/reader/generic/own-heading.ts';

describe('a heading that names whom it is about', () => {
  it.each([
    ['What Marek helps with', 'what i help with'],
    ['Who Marek Sollows sees', 'who i see'],
    ['Marek’s approach', 'my approach'],
    ['How she works', 'how i work'],
    ['In their own words', 'in my own words'],
    ['Opening hours', 'opening hours'],
  ])('%s: %s', (heading, own) => {
    expect(asOwn(heading, 'Marek Sollows')).toBe(own);
  });

  it.each([
    ['What Marek helps with', 'issues'],
    ['How Dr. Sollows works', 'approaches'],
    ['Who Marek sees', 'participants'],
    ['About Marek', 'statement'],
    ['Languages', 'languages'],
    ['Similar to Marek', 'foreign'],
    ['Marek on the radio', null],
    ['What Ada helps with', null],
  ])('%s announces %s', (heading, section) => {
    expect(sectionFor(heading, 'Marek Sollows')).toBe(section);
  });
});
