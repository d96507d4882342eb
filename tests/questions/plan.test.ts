import { describe, expect, it } from 'vitest';
import type { Signal } from '../../utils/alliance/signals.ts';
import type { Profile } from '../../utils/profile/profile.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import { plan } from '../../utils/questions/plan.ts';
import { candidates } from '../../utils/questions/rank.ts';
import { VALUES } from '../../utils/vocabulary/concepts/values.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { idsOf, situation, why } from './situations.ts';

const signals = (...all: Signal[]) => new Set(all);
const withValues = (...values: string[]): Profile => ({ ...profile(), values });
const planned = (who: Profile, page = listing()) => plan(situation(who, page));

describe('three sessions', () => {
  it('begin with saying the aim and come to a review', () => {
    const lists = planned(profile());
    expect(idsOf(lists.s1)).toEqual(['q_goals1', 'q_conf', 'q_role']);
    expect(idsOf(lists.s2)).toEqual(['q_plan2', 'q_why', 'q_progress']);
    expect(idsOf(lists.s3)).toEqual(['q_review3', 'q_change3', 'q_end']);
  });

  it('take up a must for which the call had no room, beside the aim', () => {
    const musts = ['lang_es', 'lang_fr', 'lang_ar', 'lang_de', 'lang_it', 'lang_pl', 'lang_ru'];
    const lists = planned({
      ...profile(...musts.map((concept) => wish('language', concept))),
      values: ['v_family', 'v_honesty'],
    });
    // One for one theme: the same sentence is not said five times over.
    expect(idsOf(lists.call).filter((id) => id === 'q_language')).toHaveLength(1);
    expect(idsOf(lists.s1)).toEqual(['q_goals1', 'q_language', 'value_q_family']);
    expect(idsOf(lists.s2).slice(0, 2)).toEqual(['q_language', 'value_q_honesty']);
  });

  it('ask for the change that fits a leaning, in session 3', () => {
    const slow: Profile = { ...profile(), style: { depth_1: -3, depth_2: -2 } };
    expect(idsOf(planned(slow).s3)).toEqual(['q_review3', 'q_more_calm', 'q_end']);
    const plain: Profile = { ...profile(), style: { stance_1: 3, stance_2: 3, lead_1: 1, lead_2: 1 } };
    expect(idsOf(planned(plain).s3)).toContain('q_more_feedback');
  });

  it('have contact between sessions first for who may need it', () => {
    const hurt = profile(wish('topic', 'self_harm'));
    expect(idsOf(planned(hurt).s1)).toContain('q_contact');
    const covered = planned(hurt, listing({ statement: 'I offer crisis support between sessions.' }));
    expect(idsOf([...covered.s1, ...covered.s2])).not.toContain('q_contact');
  });

  it('say who hears what, where more than one person is part of it', () => {
    const told = (...wishes: Parameters<typeof profile>) =>
      planned(profile(...wishes))
        .s1.filter(({ id }) => id === 'q_conf')
        .map(why);
    expect(told(wish('format', 'fmt_couple'))[0]).toMatch(/^More than one person/);
    expect(told(wish('age', 'age_teen'))[0]).toMatch(/^More than one person/);
    expect(told(wish('format', 'fmt_individual'))[0]).not.toMatch(/^More than one person/);
  });

  it('have a word on what one may not find easy to bring, which a wish for a woman is not', () => {
    const due = (concept: string) =>
      candidates(situation(profile(wish('comfort', concept))), 's2').map(({ question }) => question.id);
    expect(due('r_black')).toContain('q_culture2');
    expect(due('g_woman')).not.toContain('q_culture2');
  });
});

describe('values', () => {
  it('are spread over sessions 1 and 2, the more important first', () => {
    const lists = planned(withValues('v_care', 'v_joy', 'v_growth', 'v_justice', 'v_nature'));
    expect(idsOf(lists.s1)).toEqual(['q_goals1', 'value_q_care', 'value_q_joy']);
    expect(idsOf(lists.s2)).toEqual(['value_q_growth', 'value_q_justice', 'value_q_nature']);
  });

  it('leave room for what everybody may ask when there are few', () => {
    const lists = planned(withValues('v_care', 'v_joy'));
    expect(idsOf(lists.s1)).toEqual(['q_goals1', 'value_q_care', 'q_conf']);
    expect(idsOf(lists.s2)).toEqual(['value_q_joy', 'q_plan2', 'q_why']);
  });

  it('stand beside the page’s own words on them', () => {
    const page = listing({ statement: 'I listen. In my work family first is no empty word. Call me.' });
    const [question] = planned(withValues('v_family'), page).s1.slice(1);
    expect(question?.phrase).toBe('In my work family first is no empty word.');
    expect(question && why(question)).toBe(
      'From what you value: family ties and duties. Their page has these words.',
    );
  });

  it('are asked about without such words too', () => {
    const [question] = planned(withValues('v_family')).s1.slice(1);
    expect(question?.phrase).toBeNull();
    expect(question && why(question)).toBe('From what you value: family ties and duties.');
  });

  it.each(VALUES)('$id has a question', ({ id }) => {
    const soon = planned(withValues(id));
    expect(idsOf([...soon.s1, ...soon.s2])).toContain(id.replace('v_', 'value_q_'));
  });

  it('that the call asked about in other words are not asked about again', () => {
    const lists = planned({ ...profile(wish('comfort', 'f_muslim')), values: ['v_faith'] });
    expect(idsOf(lists.call)).toContain('q_faith');
    expect(idsOf([...lists.s1, ...lists.s2, ...lists.s3])).not.toContain('value_q_faith');
  });

  it('take the place of the question for everybody that asks the same', () => {
    const lists = planned(withValues('v_care', 'v_privacy'));
    expect(idsOf([...lists.s1, ...lists.s2])).toContain('value_q_privacy');
    expect(Object.values(lists).flatMap(idsOf)).not.toContain('q_records');
  });
});

describe('check-ins', () => {
  const raised: [signal: Signal[], session: 's2' | 's3', id: string][] = [
    [['goalsLow'], 's2', 'q_plan2'],
    [['tooEarly'], 's2', 'q_plan2'],
    [['paceOff'], 's2', 'q_pace'],
    [['whyUnclear'], 's2', 'q_why'],
    [['somethingOff', 'keptToSelf'], 's2', 'q_repair'],
    [['bondFell'], 's3', 'q_repair'],
    [['hiding'], 's2', 'q_culture2'],
    [['worse', 'rights'], 's3', 'q_worse'],
    [['absent', 'rights'], 's2', 'q_absent'],
    [['mixed'], 's3', 'q_change3'],
    [['lowTwice', 'repairTried'], 's3', 'q_refer'],
    [['leaving'], 's3', 'q_end'],
  ];

  it.each(raised)(
    '%s give reason for a sentence in the session that comes next (%s: %s)',
    (given, next, id) => {
      const [first] = chooseQuestions(situation(profile()), next, signals(...given));
      expect(first?.id === id || (id === 'q_end' && first?.id === 'q_refer')).toBe(true);
      expect(idsOf(chooseQuestions(situation(profile()), next, signals(...given)))).toContain(id);
    },
  );

  it('say in the person’s terms why', () => {
    const [first] = chooseQuestions(situation(profile()), 's2', signals('paceOff'));
    expect(first && why(first)).toBe('You said that the pace was not right.');
  });

  it('add and reorder: there are three all the same, and the review stays', () => {
    const all = signals('somethingOff', 'hiding', 'whyUnclear', 'paceOff', 'worse', 'mixed');
    const third = chooseQuestions(situation(profile()), 's3', all);
    expect(third).toHaveLength(3);
    expect(idsOf(third)).toEqual(['q_worse', 'q_repair', 'q_review3']);
  });

  it('move a question to the session that comes next, instead of asking it twice', () => {
    const lists = plan(situation(profile()), signals('paceOff'), 's3');
    expect(idsOf(lists.s3)).toContain('q_pace');
    expect(idsOf(lists.s2)).not.toContain('q_pace');
    expect(lists.s2).toHaveLength(3);
  });

  it('never send someone back to talk it over with who overstepped', () => {
    const third = idsOf(
      chooseQuestions(situation(profile()), 's3', signals('rights', 'somethingOff', 'hiding')),
    );
    expect(third).not.toContain('q_repair');
    expect(third).not.toContain('q_culture2');
  });

  it('change nothing about the first call', () => {
    const all = signals('worse', 'leaving', 'somethingOff');
    expect(chooseQuestions(situation(profile()), 'call', all)).toEqual(chooseQuestions(situation(profile())));
  });

  it('low twice alone is no reason to part: it takes that something was said', () => {
    expect(idsOf(chooseQuestions(situation(profile()), 's3', signals('lowTwice')))).not.toContain('q_refer');
  });
});
