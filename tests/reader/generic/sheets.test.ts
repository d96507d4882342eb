import { describe, expect, it } from 'vitest';
import { isCredential } from '../../../utils/reader/generic/name.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { documentOf } from './pages.ts';

const ADDRESS = 'https://oldmill.example/members/sheet7.htm';

const read = (sheet: string, title = 'Sheet 7 - Old Mill counselling circle') =>
  readGeneric(
    documentOf(
      `<html><head><title>${title}</title></head><body><p>Members</p><pre>${sheet}</pre></body></html>`,
    ),
    ADDRESS,
  );

const SHEET = `
OLD MILL COUNSELLING CIRCLE               Member
================================================

Name:        Ada Fenn
Training:    Psychotherapist
Issues:      Sleep, bereavement, worry about money,
             caring for a brother
Languages:   English, Dutch
Where:       2 Weir Lane, Saltmere LA9 4QG, and online
Places:      Two from June

MY OWN WORDS

I was a lock keeper before I did this, and I still think that
most things move if the water is let in slowly enough.

Bring whatever is loud. We start with that.

------------------------------------------------
The circle meets on Thursdays to talk about its work.
`;

describe('a sheet whose text is set by spaces', () => {
  it('is the profile of whom it names', () => {
    const { page, listings } = read(SHEET);
    expect(page).toBe('profile');
    expect(listings[0]).toMatchObject({
      name: 'Ada Fenn',
      profession: 'Psychotherapist',
      issues: ['Sleep', 'bereavement', 'worry about money', 'caring for a brother'],
      languages: ['English', 'Dutch'],
      city: 'Saltmere',
      postalCode: 'LA9 4QG',
      inPerson: 'yes',
      online: 'yes',
    });
  });

  it('has sentences that run on from line to line, up to a rule', () => {
    expect(read(SHEET).listings[0]?.statement).toBe(
      'I was a lock keeper before I did this, and I still think that most things move if the water is let in slowly enough. Bring whatever is loud. We start with that.',
    );
  });

  it('may set its values apart by dots, and print the name in capitals that the title has in letters', () => {
    const sheet = `
BO MARSTON, LCSW
Clinical social worker

Fee .......... $95 per session
Sliding scale  yes
Methods ...... EMDR, narrative therapy
`;
    expect(read(sheet, 'Bo Marston, LCSW - Old Mill').listings[0]).toMatchObject({
      credentials: ['LCSW'],
      profession: 'Clinical social worker',
      feeIndividual: [95, 95],
      slidingScale: 'yes',
      approaches: ['EMDR', 'narrative therapy'],
    });
  });

  it('of two people is nobody’s', () => {
    const two = `${SHEET}\nName:      Cy Wold\nTraining:  Psychotherapist\n`;
    expect(read(two).listings).toEqual([]);
  });

  it('that is a program is no profile', () => {
    const program = `
const name = 'Ada Fenn';
function therapist() {
  return { name: name, fee: 100 };
}
`;
    expect(read(program, 'A small parser').listings).toEqual([]);
  });
});

describe('letters', () => {
  it.each(['UKCP Reg.', 'MBACP (Snr. Accred)', 'PG Dip CBT', 'LPC Associate'])('%s are some', (text) => {
    expect(isCredential(text)).toBe(true);
  });

  it.each(['VERITY AHLSTEDT', 'OONA MARSH', 'Vasseur-Roy'])('%s are none', (text) => {
    expect(isCredential(text)).toBe(false);
  });
});
