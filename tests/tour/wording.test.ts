import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicians } from '../../scripts/tour/directory/clinician.ts';
import {
  credentialLine,
  feeText,
  formatLine,
  initials,
  PREVIEW_LENGTH,
  placeLine,
  preview,
  profilePath,
} from '../../scripts/tour/directory/wording.ts';
import { person } from './pages.ts';

describe('the lines of a card', () => {
  it('name the profession before the letters', () => {
    expect(credentialLine(person('Odessa'))).toBe('Licensed Professional Counselor, MA, LPC');
  });

  it('give the place with its code', () => {
    expect(placeLine(person('Ifeoma'))).toBe('Alder Crossing, OR 97993');
  });

  it('say in words how sessions are held', () => {
    const base = person('Odessa');
    expect(formatLine({ ...base, inPerson: true, online: true })).toBe('In person and online');
    expect(formatLine({ ...base, inPerson: false, online: true })).toBe('Online only');
    expect(formatLine({ ...base, inPerson: true, online: false })).toBe('In person only');
  });

  it('give one price or a range', () => {
    expect(feeText([160, 160])).toBe('$160');
    expect(feeText([100, 200])).toBe('$100 – $200');
  });
});

describe('profilePath', () => {
  it('holds the name and the id', () => {
    expect(profilePath({ slug: 'odessa-marlowick-fernhill-or', id: '317919' })).toBe(
      '/therapists/odessa-marlowick-fernhill-or/317919',
    );
  });

  it('keeps any slug within its own part of the path', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (slug) => {
        const path = profilePath({ slug: `a${slug}`, id: '1' });
        expect(path).not.toMatch(/[\s"<>?#]/);
        expect(path.split('/')).toHaveLength(4);
      }),
    );
  });
});

describe('preview', () => {
  it('leaves a short statement as it is', () => {
    expect(preview(['Long-term psychodynamic therapy for adults.'])).toBe(
      'Long-term psychodynamic therapy for adults.',
    );
  });

  it('cuts a long one at a word', () => {
    expect(preview(['one two three'], 9)).toBe('one two…');
    expect(preview(['one two three'], 7)).toBe('one two…');
    expect(preview(['onetwothree'], 4)).toBe('onet…');
  });

  it('is always a beginning of the statement, about 270 characters long', () => {
    for (const { statement } of clinicians) {
      const whole = statement.join(' ');
      const shown = preview(statement);
      if (whole.length <= PREVIEW_LENGTH) {
        expect(shown).toBe(whole);
        continue;
      }
      const cut = shown.slice(0, -1);
      expect(shown.endsWith('…')).toBe(true);
      expect(whole.startsWith(cut)).toBe(true);
      expect(whole[cut.length]).toBe(' ');
      expect(cut.length).toBeGreaterThan(PREVIEW_LENGTH - 20);
      expect(cut.length).toBeLessThanOrEqual(PREVIEW_LENGTH);
    }
  });
});

describe('initials', () => {
  it('takes the first and the last word', () => {
    expect(initials('Odessa Marlowick')).toBe('OM');
    expect(initials('Larkmill Counseling Collective')).toBe('LC');
    expect(initials('Zainab Al-Rowaynah')).toBe('ZA');
    expect(initials('Prince')).toBe('P');
    expect(initials('')).toBe('');
  });
});
