import { describe, expect, it } from 'vitest';
import { isOf } from '../../utils/vocabulary/concepts/concepts.ts';
import foreign from '../../utils/vocabulary/tagger/data/foreign.json' with { type: 'json' };
import { foreignNamesIn } from '../../utils/wishes/foreign-names.ts';
import { understandWish } from '../../utils/wishes/understand.ts';
import { writingOf } from '../../utils/wishes/words.ts';
import { keysOf } from './keys.ts';

const LEAST = 0.85;

const ASKING: Readonly<Record<string, { topic: string; approach: string }>> = {
  de: { topic: 'Ich suche Hilfe, es geht um', approach: 'Ich suche jemanden für' },
  fr: { topic: "Je cherche de l'aide pour", approach: "Je cherche quelqu'un pour" },
  es: { topic: 'Busco ayuda para', approach: 'Busco a alguien para' },
};

/** Names of what has phrases of its own here, or is no wish. */
const APART = /^(?:couples_general|family_marital|group_therapy|supervision|letters)$/;

describe('names of other languages', () => {
  it.each(foreign.items.map((item) => [item.id, item] as const))(
    '%s: nearly all that listings call troubles and ways of working is understood where it is asked for',
    (id, item) => {
      const asked = Object.entries(item.names).flatMap(([concept, names]) => {
        const kind = isOf(concept, 'issue') ? 'topic' : isOf(concept, 'approach') ? 'approach' : null;
        if (!kind || APART.test(concept)) return [];
        return names.map((name) => ({ concept, text: `${ASKING[id]?.[kind]} ${name}` }));
      });
      const met = asked.filter(({ concept, text }) =>
        understandWish(text).wishes.some((wish) => 'concept' in wish && wish.concept === concept),
      );
      expect(asked.length).toBeGreaterThan(50);
      expect(met.length / asked.length).toBeGreaterThanOrEqual(LEAST);
    },
  );

  it.each([
    ['Ich suche jemanden wegen meiner Angststörung, Schematherapie wäre schön', 'anxiety schema'],
    ['Ich brauche Hilfe bei Zwangsstörungen, aber keine Expositionstherapie bitte', 'ocd !exposure'],
    ["Je cherche de l'aide, troubles du sommeil depuis des mois", 'sleep'],
    ['Necesito a alguien que trabaje con trastornos alimentarios', 'eating'],
    ['Busco terapia sistémica para mi hija de 14', 'systemic age_teen'],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(expect.arrayContaining(keys.split(' ')));
  });

  it('are none in an English text', () => {
    const { words, ...rest } = writingOf('My Trauma is that the Gestalt of the movie was lost on me');
    expect(foreignNamesIn({ words, ...rest })).toEqual([]);
  });

  it('are none of one word that is no trouble, in German', () => {
    expect(keysOf('Ich bin 41, ich suche überall und finde nichts')).not.toContain('trauma');
  });
});
