import { describe, expect, it } from 'vitest';
import { wish, wishLines } from '../../scripts/wish.ts';
import { carriedOut } from './desk.ts';

const line = (text: string) => JSON.stringify({ id: 'a', text });

describe('wish', () => {
  it('prints the wishes with their words, what stands apart, what was not understood, and the crisis', () => {
    const { lines, complaints } = wishLines(`${line('Aetna, a good psychologist in El Paso, max $90')}\n\n`);
    expect(complaints).toEqual([]);
    expect(lines.map((each) => JSON.parse(each))).toEqual([
      {
        id: 'a',
        wishes: [
          { facet: 'plan', concept: 'aetna', importance: 'nice', span: 'Aetna' },
          { facet: 'price', max: 90, session: 'individual', importance: 'must', span: 'max $90' },
        ],
        also: [
          { facet: 'profession', concept: 'prof_psychologist', importance: 'nice', span: 'psychologist' },
          { facet: 'place', concept: 'El Paso', importance: 'nice', span: 'El Paso' },
        ],
        notUnderstood: ['good'],
        crisis: false,
      },
    ]);
  });

  it('names a broken line and answers the others', () => {
    const { lines, complaints } = wishLines(`nonsense\n${line('grief')}\n{"id":1}`);
    expect(lines).toHaveLength(1);
    expect(complaints.map((each) => each.slice(0, 6))).toEqual(['Line 1', 'Line 3']);
  });

  it('says what to give it', async () => {
    expect((await carriedOut(wish)).status).toBe(2);
    expect((await carriedOut(wish, 'no-such-file.jsonl')).stderr).toMatch(/There is no file/);
  });
});
