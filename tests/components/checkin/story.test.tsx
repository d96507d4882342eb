// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { newTherapy } from '../../../utils/alliance/therapy.ts';
import type { Kept } from '../../../utils/shortlist/kept.ts';
import { newest } from '../../../utils/shortlist/kept.ts';
import { callSheetOf } from '../../../utils/shortlist/sheet.ts';
import { tell } from '../../../utils/shortlist/tell.ts';
import { course } from '../../alliance/check-ins.ts';
import { someone } from '../../shortlist/people.ts';
import { profile, wish } from '../../support/samples.ts';
import { choose, input, problems, stage, text, words } from '../stage.tsx';
import { answer, clear, draw, kept, save } from './page.tsx';

const MINE = profile(wish('topic', 'grief'), wish('plan', 'aetna'));
const booked = { stage: 'booked', on: '2026-02-01', at: '2026-02-04T10:30' } as const;
const met = { stage: 'met', on: '2026-02-04' } as const;
const ana = someone('k1', { name: 'Ana Birch', insurance: ['Cigna'] }, booked, met);
const bo = someone('k2', { name: 'Bo Moss' }, met);

/** Ana, after she answered the first question of her call sheet. */
function told(): Kept {
  const [question] = callSheetOf(MINE, newest(ana), ana);
  if (!question?.answers[0]) throw new Error('A sheet begins with a question.');
  return tell(ana, question, question.answers[0], '2026-02-04');
}

beforeEach(() => {
  clear();
  kept.profile = MINE;
});

describe('the page after a session with someone of the list', () => {
  it('is about whom it was opened for, and the first session noted makes it theirs', async () => {
    Object.assign(kept, { seen: [ana, bo], asked: 'k2' });
    await draw();
    expect(input(text('ally_page_name')).value).toBe('Bo Moss');
    await answer(text('ally_item_bond_1'), text('ally_answer_4'));
    await save();
    expect(kept.therapies.map(({ name }) => name)).toEqual(['Bo Moss']);
    expect(kept.seen.map(({ therapy }) => therapy)).toEqual([null, kept.therapies[0]?.id]);
    expect(await problems()).toEqual([]);
  });

  it('tells what came before: steps, what was asked and told, and the note', async () => {
    Object.assign(kept, { seen: [{ ...told(), note: 'Warm on the telephone.', therapy: 't' }] });
    kept.therapies = [{ ...newTherapy('t'), checkIns: course('bond', 4) }];
    await draw();
    expect(words('.story summary')).toEqual(['Before the sessions with Ana Birch']);
    expect(words('.story-steps li')).toEqual([
      'May 4: Kept',
      'February 1: Call booked · February 4 10:30',
      'February 4: Met',
    ]);
    expect(words('.story dt')).toHaveLength(1);
    expect(words('.story dd')[0]).not.toBe('');
    expect(words('.story-note')).toEqual(['Warm on the telephone.']);
    expect(await problems()).toEqual([]);
  });

  it('offers to say what was prepared for the next session, in the order and words prepared', async () => {
    const own = [{ id: 'own', text: 'Can we go slowly?' }];
    Object.assign(kept, { seen: [{ ...ana, therapy: 't', own, order: ['own'] }] });
    kept.therapies = [{ ...newTherapy('t'), checkIns: course('bond', 4) }];
    await draw();
    expect(words('.sayings .ask-words')).toContain('Can we go slowly?');
  });

  it('is handed to another of the list, or to nobody, and never to two', async () => {
    Object.assign(kept, { seen: [{ ...ana, therapy: 't' }, bo] });
    kept.therapies = [{ ...newTherapy('t'), checkIns: course('bond', 4) }];
    await draw();
    await choose('With whom on your list', 'Bo Moss');
    expect(kept.seen.map(({ therapy }) => therapy)).toEqual([null, 't']);
    await choose('With whom on your list', 'Nobody on my list');
    expect(kept.seen.map(({ therapy }) => therapy)).toEqual([null, null]);
  });

  it('of someone who is not on it is as it was', async () => {
    kept.therapies = [{ ...newTherapy('t'), checkIns: course('bond', 4) }];
    await draw();
    expect(stage.place.querySelector('.story, .belongs')).toBeNull();
    kept.asked = 'nobody-of-this-id';
    await draw();
    expect(stage.place.querySelector('.story')).toBeNull();
  });
});
