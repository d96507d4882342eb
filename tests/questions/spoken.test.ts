import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import type { ConceptFacet, ConceptWish } from '../../utils/profile/profile.ts';
import { spoken, spokenSetting, spokenSubject, spokenTime } from '../../utils/questions/spoken.ts';
import { allConcepts, conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { length } from './situations.ts';
import { FACETS, WISHABLE } from './wishable.ts';

const say = (key: string, slot: string) => formatMessage(messages, key, [slot, slot]);

/** Every sentence that a concept of a facet can come to stand in. */
function sentences(facet: ConceptFacet, concept: ConceptWish['concept']): string[] {
  const label = spoken(concept);
  const wish: ConceptWish = { facet, concept, importance: 'must' };
  const about = ['q_told_yes_ask', 'q_told_no_ask', 'q_both_ask'].map((key) => say(key, spokenSubject(wish)));
  const told = (...keys: string[]) => [...about, ...keys.map((key) => say(key, label))];
  switch (facet) {
    case 'topic':
      return told(
        ...[
          'q_issue_exp_ask',
          'q_offer_ask',
          'q_mustnot_ask',
          'why_silent',
          'why_unticked',
          'why_weak',
          'why_tick_only',
        ],
        ...['why_tick_many', 'why_method', 'why_method_silent', 'why_mustnot_weak', 'why_mustnot_weak'],
      );
    case 'approach':
      return told(
        'q_uses_ask',
        'q_offer_ask',
        'q_level_ask',
        'q_mustnot_ask',
        'why_silent',
        'why_unticked',
        'why_weak_method',
      );
    case 'plan':
      return told(
        'q_insurance_ask',
        'why_plan_listed',
        'why_plan_family',
        'why_plan_most',
        'why_plan_supervised',
      );
    case 'state':
      return told('why_state', 'why_state_elsewhere', 'why_state_compact');
    case 'language':
      return told('q_language_ask', 'why_language', 'why_language_weak');
    case 'age':
    case 'format':
      return told('q_who_ask', 'why_who', 'why_who_weak');
    case 'setting':
      return !concept.startsWith('setting_')
        ? told('why_silent', 'q_arrange_ask')
        : [
            ...about,
            say('q_setting_ask', spokenSetting(concept)),
            say('why_setting', spokenSetting(concept)),
          ];
    case 'place':
      return told('q_town_ask', 'why_town_other', 'why_town_silent');
    case 'profession':
      return told('q_profession_ask', 'why_profession');
    case 'hours':
      return [...about, say('why_hours', spokenTime(concept)), say('ans_opening_at', spokenTime(concept))];
    case 'comfort':
      return told('why_weak');
  }
}

const ALL = FACETS.flatMap((facet) =>
  WISHABLE[facet].map((concept) => ({ facet, concept, said: sentences(facet, concept) })),
);

/** Capitals inside a sentence belong to names and abbreviations: of these kinds, and those with two capitals. */
const NAMES = new Set(['insurer', 'state', 'language', 'identity']);
const PROPER =
  /^(?:Tourette|SPACE|Unified|Protocol|Somatic|Experiencing|Gottman|Jungian|Adlerian|Gestalt|Human|Givens|Hakomi|Theraplay|Imago|Circle|Security|Christian|Biblical|Islamic|Jewish|Buddhist|I)\b/;

describe('what a concept is called in the middle of a sentence', () => {
  it.each(ALL)('$facet $concept makes sentences of at most 25 words, without signs', ({ said }) => {
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) {
      expect(length(sentence), sentence).toBeLessThanOrEqual(25);
      expect(sentence).toMatch(/^[A-Z].*[^\s,;:]$/);
      expect(sentence).not.toMatch(
        /[/()[\]{}<>$'‘’“”"](?!s\b|t\b| compensation)|undefined| {2}|\ba a|\bthe the\b|MARKER/,
      );
      expect(sentence).not.toMatch(/\b(\w+) \1\b/i);
    }
  });

  it.each(ALL)(
    '$facet $concept has capitals only where a name or an abbreviation has them',
    ({ facet, concept }) => {
      if (facet === 'place' || NAMES.has(conceptOf(concept)?.kind ?? '')) return;
      for (const word of spoken(concept).split(/[\s-]/))
        expect(/^[^A-Z]/.test(word) || /[A-Z].*[A-Z]/.test(word) || PROPER.test(word), word).toBe(true);
    },
  );

  it('is made from the label, or stands in the list of lay words', () => {
    expect(spoken('anxiety')).toBe('anxiety');
    expect(spoken('ocd')).toBe('OCD');
    expect(spoken('womens')).toBe("women's issues");
    expect(spoken('tf_cbt')).toBe('trauma-focused CBT');
    expect(spoken('psychodynamic')).toBe('psychodynamic therapy');
    expect(spoken('lgbtq_affirming')).toBe('LGBTQ+ affirming care');
    expect(spoken('aetna')).toBe('Aetna');
    expect(spoken('lang_es')).toBe('Spanish');
  });

  it('falls back to the id of what is not in the vocabulary', () => {
    expect(spoken('something_else')).toBe('something_else');
    expect(spokenTime('hours_lunch')).toContain('hours_lunch');
  });

  it.each(allConcepts().flatMap(({ id, spoken: words }) => (words ? [[id, words]] : [])))(
    '%s is called %s, as the catalogue has it',
    (id, words) => {
      expect(spoken(id)).toBe(words);
    },
  );
});
