import { describe, expect, it } from 'vitest';
import { newest } from '../../utils/shortlist/kept.ts';
import { callSheetOf } from '../../utils/shortlist/sheet.ts';
import { answered, tell } from '../../utils/shortlist/tell.ts';
import { profile, wish } from '../support/samples.ts';
import { someone } from './people.ts';

const mine = profile(wish('topic', 'grief'), wish('plan', 'aetna'));
const silent = someone('a', { insurance: ['Cigna'] });
const sheet = (kept: typeof silent) => callSheetOf(mine, newest(kept), kept);
const ids = (kept: typeof silent) => sheet(kept).map(({ id }) => id);
const EMPTY = { text: '', slots: [], tells: [] };

describe('the questions of a call sheet', () => {
  it('stay where they are when one is answered, so that its answer can be changed', () => {
    const before = sheet(silent);
    for (const question of before)
      expect(ids(tell(silent, question, question.answers[0] ?? EMPTY, '2026-05-05'))).toEqual(ids(silent));
  });

  it('are followed by those worth asking next when all are answered', () => {
    const all = sheet(silent).reduce(
      (kept, question) => tell(kept, question, question.answers[0] ?? EMPTY, '2026-05-05'),
      silent,
    );
    const after = ids(all);
    expect(after.slice(0, ids(silent).length)).toEqual(ids(silent));
    expect(new Set(after).size).toBe(after.length);
  });

  it('show every answer as it was tapped, also one that tells nothing of a wish', () => {
    for (const question of sheet(silent))
      for (const [at, answer] of question.answers.entries())
        expect(answered(tell(silent, question, answer, '2026-05-05'), question)).toBe(at);
  });

  it('leave out what the user left out', () => {
    const [first = ''] = ids(silent);
    expect(ids({ ...silent, leftOut: [first] })).not.toContain(first);
  });
});
