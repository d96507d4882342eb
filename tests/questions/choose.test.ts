import { describe, expect, it } from 'vitest';
import type { Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { assess } from '../../utils/questions/assess.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { asked, call, ids, why, words } from './situations.ts';

const limit = (max: number, session: 'individual' | 'couples' = 'individual') =>
  ({ facet: 'price', max, session, importance: 'must' }) as const;

describe('method', () => {
  const ticked = (...issues: string[]) => listing({ issues });

  it.each([
    ['ocd', 'Obsessive-Compulsive (OCD)', 'q_method_ocd', 'I use exposure and response prevention (ERP).'],
    ['phobia', 'Phobias', 'q_method_phobia', 'I use exposure therapy.'],
    ['sleep', 'Sleep or Insomnia', 'q_method_sleep', 'I am certified in CBT-I.'],
    ['trauma', 'Trauma and PTSD', 'q_method_trauma', 'I am certified in EMDR.'],
  ])('%s ticked without its method becomes a question, and with it none', (topic, tick, id, said) => {
    const wishes = profile(wish('topic', topic));
    expect(ids(wishes, ticked(tick))).toContain(id);
    expect(why(asked(id, wishes, ticked(tick)))).toMatch(
      /^Their page mentions .+; it doesn't say how they treat it\.$/,
    );
    expect(ids(wishes, listing({ issues: [tick], statement: said }))).not.toContain(id);
  });

  it('an eating disorder of someone young is asked about family-based treatment, of an adult about the team', () => {
    const page = ticked('Eating Disorders');
    const young = profile(wish('topic', 'eating'), wish('age', 'age_teen'));
    expect(ids(young, page)).toEqual(expect.arrayContaining(['q_method_ed_teen', 'q_method_ed']));
    expect(ids(profile(wish('topic', 'eating')), page)).toContain('q_method_ed');
    expect(ids(profile(wish('topic', 'eating')), page)).not.toContain('q_method_ed_teen');
  });

  it('who wishes for the method itself is asked once, as pressingly as they wish', () => {
    const wishes = profile(wish('topic', 'ocd'), wish('approach', 'erp'));
    const questions = ids(wishes, ticked('Obsessive-Compulsive (OCD)'));
    expect(questions[0]).toBe('q_method_ocd');
    expect(questions).not.toContain('q_uses');
  });

  it('a tick among many is asked further, with how many there are', () => {
    const many = [
      'Grief',
      'Anxiety',
      'ADHD',
      'Anger Management',
      'Autism',
      'Divorce',
      'Depression',
      'Stress',
    ];
    const page = ticked(...many, 'Career', 'Parenting', 'Self Esteem', 'Addiction');
    const question = asked('q_issue_exp', profile(wish('topic', 'grief')), page);
    expect(why(question)).toBe('Their page names grief and loss as one tick among 12.');
  });

  it('what stands in the statement is not asked again', () => {
    const page = listing({ statement: 'I work with people in grief after the death of someone close.' });
    expect(ids(profile(wish('topic', 'grief')), page)).not.toContain('q_issue_exp');
  });

  it('two topics are one question, unless their names together are more than one breath', () => {
    const said = (...topics: Parameters<typeof wish>[1][]) =>
      call(profile(...topics.map((topic) => wish('topic', topic))), listing({ statement: 'I listen.' }))
        .filter(({ id }) => id === 'q_issue_exp')
        .map(words);
    expect(said('grief', 'anxiety').join()).toContain(' and with ');
    const long = said('college', 'functional');
    expect(long.join()).not.toMatch(/students.*symptoms|symptoms.*students/);
    for (const one of long) expect(one.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('a ticked method is asked how far the training goes, unless a certificate says so', () => {
    const wishes = profile(wish('approach', 'emdr'));
    expect(ids(wishes, listing({ approaches: ['EMDR'] }))).toContain('q_level');
    expect(ids(wishes, listing({ approaches: ['EMDR'], credentials: ['EMDRIA Certified'] }))).not.toContain(
      'q_level',
    );
  });

  it('what should stay out is asked about when the page mentions it in passing, and not while it is silent or says no', () => {
    const wishes = profile(wish('approach', 'hypnotherapy', 'not'));
    const passing = listing({ statement: 'I am currently in training for hypnotherapy.' });
    expect(ids(wishes)).not.toContain('q_mustnot');
    expect(words(asked('q_mustnot', wishes, passing))).toBe('Would you bring hypnotherapy into our work?');
    expect(ids(wishes, listing({ statement: 'I do not offer hypnotherapy.' }))).not.toContain('q_mustnot');
    // Who somebody is, is asked of nobody.
    const father = listing({ statement: 'I am a dad of two, and I love the sea.' });
    expect(ids(profile(wish('comfort', 'g_man', 'not')), father)).not.toContain('q_mustnot');
  });

  it('thoughts of suicide lead to the question about a plan for bad nights', () => {
    expect(ids(profile(wish('topic', 'suicidal')))).toContain('q_risk');
  });
});

describe('comfort', () => {
  it.each([
    ['lgbtq_affirming', 'q_lgbtq'],
    ['f_secular', 'q_faith'],
    ['neurodiversity_affirming', 'q_nd'],
    ['haes', 'q_body'],
    ['culturally_sensitive', 'q_culture'],
  ])('%s that the page does not state leads to %s', (concept, id) => {
    const question = asked(id, profile(wish('comfort', concept)));
    const tells = question.answers.flatMap((answer) => answer.tells);
    expect(tells).toContainEqual({ about: `comfort:${concept}`, yes: true });
    expect(tells).toContainEqual({ about: `comfort:${concept}`, yes: false });
  });

  it('nobody is asked who they are: a wish for someone alike leads to how they meet who is not', () => {
    for (const concept of ['r_black', 'o_veteran'])
      expect(asked('q_culture', profile(wish('comfort', concept))).answers[0]?.tells).toEqual([
        { about: 'comfort:culturally_sensitive', yes: true },
      ]);
    const woman = call(profile(wish('comfort', 'g_woman')));
    expect(woman.filter(({ wish: about }) => about?.facet === 'comfort')).toEqual([]);
    const faith = asked('q_faith', profile(wish('comfort', 'f_muslim')));
    expect(faith.answers[0]?.tells).toEqual([{ about: 'comfort:spiritual_integrated', yes: true }]);
  });

  it('leaving faith out answers yes to who wants it out, and welcoming it to who wants it in', () => {
    const yes = (concept: string) =>
      asked('q_faith', profile(wish('comfort', concept))).answers.find(({ tells }) => tells[0]?.yes)?.text;
    expect(yes('f_secular')).toBe('ans_faith_out');
    expect(yes('f_muslim')).toBe('ans_faith_shared');
  });

  it('weight loss on offer is shown to who came with an eating disorder', () => {
    const page = listing({ issues: ['Eating Disorders', 'Weight Loss'] });
    expect(asked('q_body', profile(wish('topic', 'eating')), page).phrase).toBe('Weight Loss');
  });
});

describe('a method that is claimed in one place and mentioned in another', () => {
  it('is not said to be only mentioned', () => {
    const wishes = profile(wish('approach', 'emdr'));
    const statement = 'Are you curious about EMDR?';
    const texts = [{ place: 'specialties', text: 'I am trained in EMDR.' }];
    expect(ids(wishes, listing({ statement, texts }))).not.toContain('q_level');
    expect(why(asked('q_level', wishes, listing({ statement })))).toContain('without saying');
  });
});

describe('an eating disorder', () => {
  const wishes = profile(wish('topic', 'eating'));

  it('leads to the question who else takes part, unless the page speaks of them anywhere', () => {
    const statement = 'I treat eating disorders.';
    const texts = [{ place: 'specialties', text: 'I work closely with dietitians.' }];
    expect(ids(wishes, listing({ statement }))).toContain('q_method_ed');
    expect(ids(wishes, listing({ statement, texts }))).not.toContain('q_method_ed');
  });
});

describe('style', () => {
  const leaning: Profile = { ...profile(), style: { stance_1: 3, stance_2: 2 } };

  it('is asked about where the page leaves it open or leans the other way, in the person’s own terms', () => {
    expect(why(asked('q_style_stance', leaning))).toBe(
      'You want to be told plainly, and their page leaves it open.',
    );
    const today: Profile = { ...profile(), style: { time_1: -3, time_2: -3 } };
    const analyst = listing({ approaches: ['Psychoanalytic', 'Psychodynamic'] });
    expect(why(asked('q_style_time', today, analyst))).toBe(
      'You want to work on how things are today, and their page leans the other way.',
    );
  });

  it('is not asked about where the page leans the same way', () => {
    const direct = listing({ statement: 'I am direct and will challenge you.' });
    expect(ids(leaning, direct)).not.toContain('q_style_stance');
    const texts = [{ place: 'treatmentpreferences', text: 'I am direct and will challenge you.' }];
    expect(ids(leaning, listing({ statement: 'Welcome.', texts }))).not.toContain('q_style_stance');
  });

  it('a clear wish about who talks, about their own life or about how long becomes a question', () => {
    const style = { talk_1: 3, disclosure_1: -3, length_1: -3 };
    expect(ids({ ...profile(), style })).toEqual(
      expect.arrayContaining(['q_style_talk', 'q_style_disclosure', 'q_style_length']),
    );
  });
});

describe('what comes first', () => {
  it('an unknown must comes before everything, then a contradiction, money, the method, style', () => {
    const wishes: Profile = {
      ...profile(
        wish('language', 'lang_es'),
        limit(100),
        wish('plan', 'cigna', 'nice'),
        wish('topic', 'ocd', 'nice'),
      ),
      style: { lead_1: 3, lead_2: 3 },
    };
    const page = listing({ feeIndividual: [180, 180], insurance: ['Aetna'], specialties: ['OCD'] });
    expect(ids(wishes, page)).toEqual([
      'q_language',
      'q_sliding',
      'q_insurance',
      'q_method_ocd',
      'q_style_lead',
    ]);
  });

  it('of two unknown musts, the one comes first whose answer would change the estimate more', () => {
    // In person is offered by half, online by nearly all.
    const wishes = profile(wish('setting', 'setting_online'), wish('setting', 'setting_in_person'));
    expect(words(asked('q_setting', wishes))).toBe('Could we hold our sessions in person?');
  });

  it('asks of how much they have worked with a thing once, for two topics at a time', () => {
    const topics = ['grief', 'anger', 'adhd', 'tics', 'bfrb'].map((concept) => wish('topic', concept));
    const questions = call(profile(...topics, wish('language', 'lang_es', 'nice')));
    const [first] = questions.filter(({ id }) => id === 'q_issue_exp');
    expect(questions.filter(({ id }) => id === 'q_issue_exp')).toHaveLength(1);
    expect(questions.map(({ id }) => id)).toContain('q_language');
    expect(first && words(first)).toMatch(/^How much have you worked with .+ and with .+, and what does/);
    expect(first?.answers.map(({ tells }) => tells.length)).toEqual([2, 1, 1, 2, 0]);
  });

  it('says in its reason what is near when something related is said', () => {
    const page = listing({ statement: 'I treat anxiety.' });
    expect(why(asked('q_issue_exp', profile(wish('topic', 'panic')), page))).toBe(
      'Their page speaks of anxiety, which is near panic attacks but does not say it.',
    );
  });

  it('an empty profile still has five, since some are useful to everybody', () => {
    expect(ids(profile())).toHaveLength(5);
    expect(assess(SAMPLE_PROFILE, listing()).questions).toHaveLength(5);
  });
});

describe('what was told', () => {
  it('closes its question, though nobody wished for it', () => {
    const wishes = profile(wish('topic', 'ocd'));
    const page = listing({ issues: ['OCD'] });
    expect(ids(wishes, page)).toContain('q_method_ocd');
    for (const yes of [true, false])
      expect(ids(wishes, page, [{ about: 'approach:erp', yes }])).not.toContain('q_method_ocd');
  });

  it('makes room for the next question', () => {
    const before = ids(profile());
    const after = ids(profile(), listing(), [{ about: 'asked', yes: true, question: before[0] ?? '' }]);
    expect(after).toHaveLength(5);
    expect(after).not.toContain(before[0]);
  });

  it('a price told to be within the limit closes the question about it', () => {
    const answers = [{ about: 'price:individual', yes: true }];
    expect(ids(profile(limit(100)), listing({ feeIndividual: [180, 180] }), answers)).not.toContain(
      'q_sliding',
    );
  });
});
