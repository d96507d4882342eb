import { describe, expect, it } from 'vitest';
import { asCsv, asText, COLUMNS, type TableWords } from '../../utils/shortlist/save-as.ts';
import { someone } from './people.ts';

const words: TableWords = {
  head: (column) => column,
  stage: ({ steps }) => steps.at(-1)?.stage ?? '',
  room: () => 'not said',
  price: () => '$140',
};
const bram = {
  ...someone(
    'a',
    { name: 'Bram "Bo" Okonjo', city: 'Austin', region: 'TX', telephone: '+1 512 555 0171' },
    { stage: 'contacted', on: '2026-11-24' },
  ),
  note: '=HYPERLINK("https://elsewhere.example")\nwarm, calm',
};

describe('a list that is saved for a spreadsheet', () => {
  const [head, row] = asCsv([bram], words).split('\r\n');

  it('has a column for all that a person would write down by hand', () => {
    expect(head).toBe(COLUMNS.join(','));
    expect(row).toContain('"Bram ""Bo"" Okonjo",contacted,2026-11-24,');
    expect(row).toContain('"Austin, TX"');
  });

  it('holds no formula: neither a note nor a telephone number is one', () => {
    expect(row).toContain(`"'=HYPERLINK(""https`);
    expect(row).toContain(`'+1 512 555 0171`);
  });

  it('has the user’s own columns after ours, by their names', () => {
    const own = { ...someone('c'), cells: [{ head: 'Parking', text: '=free' }] };
    const [names, first, second] = asCsv([bram, own], words).split('\r\n');
    expect(names).toBe(`${COLUMNS.join(',')},Parking`);
    expect(first).toMatch(/,$/);
    expect(second).toMatch(/,'=free$/);
    expect(asText([own], words)).toContain('\nParking: =free\n');
  });

  it('has only its head when nobody is kept', () => {
    expect(asCsv([], words)).toBe(`${COLUMNS.join(',')}\r\n`);
  });
});

describe('a list that is saved as text', () => {
  it('begins each with the name, and leaves out what is empty', () => {
    const text = asText([bram, someone('b', { name: 'Tamsin' })], words);
    expect(text).toMatch(/^Bram "Bo" Okonjo\nstage: contacted\n/);
    expect(text).toContain('\n\nTamsin\n');
    expect(text).not.toContain('booked: \n');
  });
});
