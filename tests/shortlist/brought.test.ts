import { describe, expect, it } from 'vitest';
import { broughtKept } from '../../utils/shortlist/brought.ts';
import { keptSchema } from '../../utils/shortlist/kept-schema.ts';
import { entry, someone } from './people.ts';

const here = { ...someone('k1', {}, { stage: 'contacted', on: '2026-05-06' }), note: 'Kind on the phone.' };
const file = {
  ...someone('k1', {}, { stage: 'replied', on: '2026-05-05' }),
  entries: [entry({ key: 'k1' }, 'lantern.example', '2026-05-09'), entry({ key: 'x' }, 'hedge.example')],
  told: [{ about: 'topic:ocd', yes: true, question: 'q_topic' }],
  note: 'Asked about evenings.',
};

describe('someone who is kept here and in a file', () => {
  it('loses nothing of either', () => {
    const both = broughtKept(here, file);
    expect(both.entries.map(({ host, readOn }) => `${host} ${readOn}`)).toEqual([
      'lantern.example 2026-05-09',
      'hedge.example 2026-05-04',
    ]);
    expect(both.steps.map(({ stage }) => stage)).toEqual(['kept', 'replied', 'contacted']);
    expect(both.told).toEqual(file.told);
    expect(both.note).toBe('Kind on the phone.\n\nAsked about evenings.');
    expect(keptSchema.parse(both)).toEqual(both);
  });

  it('is changed by the file once, and not again', () => {
    const once = broughtKept(here, file);
    expect(broughtKept(once, file)).toEqual(once);
    expect(broughtKept(here, here)).toEqual(here);
  });

  it('keeps a note that fits when both are as long as a note can be', () => {
    const [one, two] = ['a', 'b'].map((letter) => letter.repeat(20_000));
    const both = broughtKept({ ...here, note: one ?? '' }, { ...file, note: two ?? '' });
    expect(keptSchema.parse(both).note).toBe(two);
  });
});
