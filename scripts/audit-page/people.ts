import { EMPTY_PROFILE, type Importance, type Profile, type Wish } from '../../utils/profile/profile.ts';
import type { ConceptId } from '../../utils/vocabulary/concepts/kinds.ts';

const wish = (facet: 'topic' | 'setting', concept: ConceptId, importance: Importance): Wish => ({
  ...{ facet, concept, importance },
});
const of = (...wishes: Wish[]): Profile => ({ ...EMPTY_PROFILE, wishes });
const TOPICS: readonly ConceptId[] = [
  'anxiety',
  'trauma',
  'depression',
  'grief',
  'relationship',
  'adhd',
  'ocd',
  'addiction',
];

/** People who could hardly be told more different things of the same page, and one who is told nothing. */
export const PEOPLE: Readonly<Record<string, Profile>> = {
  wants: of(wish('topic', 'anxiety', 'must'), wish('setting', 'setting_online', 'must')),
  refuses: of(wish('topic', 'anxiety', 'not'), wish('setting', 'setting_online', 'not')),
  mixed: of(...TOPICS.map((topic, at) => wish('topic', topic, at % 2 ? 'nice' : 'must'))),
  empty: EMPTY_PROFILE,
};
