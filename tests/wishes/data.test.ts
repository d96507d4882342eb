import { describe, expect, it } from 'vitest';
import { belongsTo } from '../../utils/profile/facets.ts';
import { CONCEPT_FACETS } from '../../utils/profile/profile.ts';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import approach from '../../utils/wishes/data/approach.json' with { type: 'json' };
import comfort from '../../utils/wishes/data/comfort.json' with { type: 'json' };
import format from '../../utils/wishes/data/format.json' with { type: 'json' };
import languages from '../../utils/wishes/data/languages.json' with { type: 'json' };
import plans from '../../utils/wishes/data/plans.json' with { type: 'json' };
import practical from '../../utils/wishes/data/practical.json' with { type: 'json' };
import professions from '../../utils/wishes/data/professions.json' with { type: 'json' };
import topics from '../../utils/wishes/data/topics.json' with { type: 'json' };

/** What is resolved by the rest of the text. */
const REFERRING = ['ref_affirming'];

const ALL = Object.entries({
  topic: topics,
  approach,
  comfort,
  format,
  plan: plans,
  language: languages,
  profession: professions,
  practical,
});

describe.each(ALL)('the phrases of %s', (name, rows) => {
  it.each(Object.keys(rows).filter((id) => !REFERRING.includes(id)))('%s can be wished for there', (id) => {
    const concept = conceptOf(id);
    const facet = CONCEPT_FACETS.find((each) =>
      name === 'practical' ? each === (id.startsWith('hours_') ? 'hours' : 'setting') : each === name,
    );
    expect(concept).toBeDefined();
    expect(facet && concept && belongsTo(facet, concept)).toBe(true);
  });
});
