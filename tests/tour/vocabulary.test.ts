import { describe, expect, it } from 'vitest';
import { type Clinician, clinicians } from '../../scripts/tour/directory/clinician.ts';
import approaches from '../../utils/vocabulary/concepts/data/approaches.json' with { type: 'json' };
import identities from '../../utils/vocabulary/concepts/data/identities.json' with { type: 'json' };
import insurers from '../../utils/vocabulary/concepts/data/insurers.json' with { type: 'json' };
import issues from '../../utils/vocabulary/concepts/data/issues.json' with { type: 'json' };
import languages from '../../utils/vocabulary/concepts/data/languages.json' with { type: 'json' };
import populations from '../../utils/vocabulary/concepts/data/populations.json' with { type: 'json' };

interface Vocabulary {
  items: { label: string; aliases: string[] }[];
}

const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim();

/** Whether a tick is one of the ways in which these vocabularies write a concept. */
function known(tick: string, ...vocabularies: Vocabulary[]): boolean {
  const written = vocabularies.flatMap(({ items }) =>
    items.flatMap(({ label, aliases }) => [label, ...aliases]),
  );
  const ways = new Set(written.map(plain));
  // A tick may give the name and its abbreviation at once: `Somatic (SE)`.
  return [tick, tick.replace(/\s*\(.*\)$/, '')].some((way) => ways.has(plain(way)));
}

const all = (field: (clinician: Clinician) => readonly string[]) =>
  [...new Set(clinicians.flatMap(field))].sort();

describe('the ticks of the tour directory are words that Foreword knows', () => {
  it.each(all(({ specialties, issues: rest }) => [...specialties, ...rest]))('topic: %s', (tick) => {
    expect(known(tick, issues, populations)).toBe(true);
  });

  it.each(all((clinician) => clinician.approaches))('approach: %s', (tick) => {
    expect(known(tick, approaches)).toBe(true);
  });

  it.each(all(({ ages, participants }) => [...ages, ...participants]))('age or participants: %s', (tick) => {
    expect(known(tick, populations)).toBe(true);
  });

  it.each(all(({ communities }) => communities))('community: %s', (tick) => {
    expect(known(tick, populations, issues)).toBe(true);
  });

  it.each(all(({ faith, identity }) => [...faith, ...identity]))('faith or ethnicity: %s', (tick) => {
    expect(known(tick, identities)).toBe(true);
  });

  it.each(all((clinician) => clinician.languages))('language: %s', (tick) => {
    expect(known(tick, languages)).toBe(true);
  });

  it.each(all(({ insurance }) => insurance ?? []))('plan: %s', (tick) => {
    expect(known(tick, insurers)).toBe(true);
  });

  it('would notice a word that is no one’s', () => {
    expect(known('Basket Weaving', issues, populations, approaches, insurers)).toBe(false);
  });
});
