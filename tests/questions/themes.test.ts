import { describe, expect, it } from 'vitest';
import { candidates } from '../../utils/questions/rank.ts';
import { firstOfThemes, oneForATheme } from '../../utils/questions/themes.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { situation } from './situations.ts';

const languages = ['lang_es', 'lang_fr', 'lang_de'].map((concept) => wish('language', concept));
const ranked = candidates(situation(profile(...languages)), 'call');
const idsOf = (found: ReturnType<typeof candidates>) => found.map(({ question: { id } }) => id);

describe('one question for one theme', () => {
  it('the same sentence with other words in it waits until the others have had their turn', () => {
    expect(idsOf(ranked).slice(0, 3)).toEqual(['q_language', 'q_language', 'q_language']);
    const five = idsOf(oneForATheme(ranked, 5));
    expect(five.filter((id) => id === 'q_language')).toHaveLength(1);
    expect(five).toHaveLength(5);
  });

  it('nothing is lost: what waits follows in its order', () => {
    const all = oneForATheme(ranked, ranked.length);
    expect(new Set(all)).toEqual(new Set(ranked));
  });

  it('of two that ask for one thing the more pressing is kept', () => {
    const first = idsOf(firstOfThemes(ranked));
    expect(first.filter((id) => id === 'q_progress' || id === 'q_notworking')).toEqual(['q_notworking']);
    expect(new Set(first).size).toBe(first.length);
  });

  it('how often one meets is a question, unless the page says that it is every week', () => {
    const found = (statement: string) =>
      idsOf(candidates(situation(profile(), listing({ statement })), 'call'));
    expect(found('Welcome.')).toContain('q_often');
    expect(found('We meet for weekly sessions.')).not.toContain('q_often');
  });

  it('a reduced place is not asked for beside the price, nor who talks beside who leads', () => {
    const limit = { facet: 'price', max: 90, session: 'individual', importance: 'must' } as const;
    const found = candidates(
      situation(
        { ...profile(limit), style: { lead_1: 3, lead_2: 3, talk_1: 3 } },
        listing({ slidingScale: 'yes' }),
      ),
      'call',
    );
    const pairs = [
      ['q_fee', 'q_sliding'],
      ['q_style_lead', 'q_style_talk'],
    ];
    const first = idsOf(firstOfThemes(found));
    for (const pair of pairs) {
      expect(pair.filter((id) => idsOf(found).includes(id))).toEqual(pair);
      expect(pair.filter((id) => first.includes(id))).toHaveLength(1);
    }
  });
});
