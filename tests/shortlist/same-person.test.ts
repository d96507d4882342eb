import { describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/listing/listing.ts';
import { merged, samePeople } from '../../utils/shortlist/same-person.ts';
import { someone } from './people.ts';

const pair = (one: Partial<Listing>, two: Partial<Listing>) =>
  samePeople([someone('a', one), someone('b', two)]).map(({ proof }) => proof);

describe('two who are kept', () => {
  it.each([
    ['the same number of the national register', { npi: '1234567893' }, { npi: '1234567893' }, 'npi'],
    [
      'the same licence, written in two ways',
      { licences: [{ state: 'TX', number: 'LCSW-12345' }] },
      { licences: [{ state: 'tx', number: 'LCSW 12345' }] },
      'licence',
    ],
    [
      'the same number of a register',
      { registerNumber: '2011 16042' },
      { registerNumber: '201116042' },
      'register',
    ],
    [
      'the same telephone and family name',
      { name: 'Ana Lopez-Ruiz, LCSW', telephone: '(512) 555-0171' },
      { name: 'Dr Ana M. Lopez-Ruiz', telephone: '+1 512-555-0171' },
      'telephone',
    ],
  ] as const)('may be one person by %s', (_what, one, two, proof) => {
    expect(pair(one as Partial<Listing>, two as Partial<Listing>)).toEqual([proof]);
  });

  it.each([
    ['the same name alone', { name: 'Ana Lopez' }, { name: 'Ana Lopez' }],
    [
      'a telephone of one practice',
      { name: 'Ana Lopez', telephone: '5125550171' },
      { name: 'Bo Hart', telephone: '5125550171' },
    ],
    [
      'a licence of two states',
      { licences: [{ state: 'TX', number: '12345' }] },
      { licences: [{ state: 'NM', number: '12345' }] },
    ],
    [
      'a licence without its state',
      { licences: [{ state: '', number: '12345' }] },
      { licences: [{ state: '', number: '12345' }] },
    ],
    ['numbers that nobody printed', { npi: '', telephone: '' }, { npi: '', telephone: '' }],
    [
      'an extension alone',
      { name: 'Ana Lopez', telephone: 'ext. 12' },
      { name: 'Ana Lopez', telephone: 'ext. 12' },
    ],
  ] as const)('are not proposed as one by %s', (_what, one, two) => {
    expect(pair(one as Partial<Listing>, two as Partial<Listing>)).toEqual([]);
  });

  it('are proposed once, on the strongest evidence, and not again once they are said to be two', () => {
    const given = { npi: '1234567893', licences: [{ state: 'TX', number: 'LCSW-12345' }] };
    const [one, two] = [someone('a', given), someone('b', given)];
    expect(samePeople([one, two])).toHaveLength(1);
    expect(samePeople([{ ...one, notSame: ['b'] }, two])).toEqual([]);
    expect(samePeople([one, { ...two, notSame: ['a'] }])).toEqual([]);
  });

  it('are found among thousands without holding everyone against everyone', () => {
    const list = Array.from({ length: 3000 }, (_, at) =>
      someone(`p${at}`, { npi: String(1_000_000_000 + Math.floor(at / 2)) }),
    );
    expect(samePeople(list)).toHaveLength(1500);
  });
});

describe('two who are said to be one', () => {
  it('keep everything of both', () => {
    const one = {
      ...someone('a', {}, { stage: 'contacted', on: '2026-11-20' }),
      note: 'warm',
      leftOut: ['q_fee'],
    };
    const two = {
      ...someone('b', {}, { stage: 'replied', on: '2026-11-22' }),
      note: 'late hours',
      openness: 'yes' as const,
    };
    const whole = merged(one, two);
    expect(whole.id).toBe('a');
    expect(whole.entries).toHaveLength(2);
    expect(whole.steps.map(({ stage }) => stage)).toEqual(['kept', 'contacted', 'replied']);
    expect(whole.note).toBe('warm\n\nlate hours');
    expect(whole.leftOut).toEqual(['q_fee']);
    expect(whole.openness).toBe('yes');
  });
});
