import { describe, expect, it } from 'vitest';
import { newTherapy } from '../../utils/alliance/therapy.ts';
import { estimate } from '../../utils/fit/estimate.ts';
import { CONCEPT_FACETS, EMPTY_PROFILE, type Profile } from '../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../utils/profile/sample.ts';
import { leans } from '../../utils/profile/style.ts';
import { chooseQuestions } from '../../utils/questions/choose.ts';
import { readBackup } from '../../utils/store/backup.ts';
import { ONE_KEY } from '../../utils/store/stores.ts';
import { factsOf } from '../../utils/vocabulary/tagger/listing-facts.ts';
import { checkIn } from '../alliance/check-ins.ts';
import { situation } from '../questions/situations.ts';
import { listing, wish } from '../support/samples.ts';
import { apart, INHERITED, strangerTo } from './inherited.ts';

const PAGE = listing({ issues: ['Grief', 'Anxiety'], statement: 'I work with grief and offer EMDR.' });

/** Someone who wishes for a word in every facet, answers a situation of that name and holds it as a value. */
function wishing(word: string): Profile {
  const wishes = CONCEPT_FACETS.map((facet) => wish(facet, word));
  return { version: 2, wishes, style: Object.fromEntries([[word, 3]]), values: [word] };
}

/** The text of a JSON file with these keys put into each of its objects. */
const withKeys = (value: unknown): string =>
  JSON.stringify(value).replace(
    /\{(?!\})/g,
    `{${INHERITED.map((name) => `${JSON.stringify(name)}:{"polluted":1},`).join('')}`,
  );

describe.each(INHERITED)('a wish for %s', (word) => {
  it.each(['call', 's1', 's2', 's3'] as const)(
    'is one for something unknown, and asked about so (%s)',
    (when) => {
      const outcome = (text: string) => {
        const profile = wishing(text);
        return apart(text, {
          estimate: estimate(profile, PAGE, factsOf(PAGE)),
          questions: chooseQuestions(situation(profile, PAGE), when),
          leans: leans(profile.style),
        });
      };
      expect(outcome(word)).toEqual(outcome(strangerTo(word)));
    },
  );

  it('in a backup is named as nothing that can be wished for, answered or held, and left out', () => {
    const file = JSON.stringify({ app: 'foreword', version: 2, profile: wishing(word) });
    const read = readBackup(file);
    if ('problem' in read) throw new Error(read.problem);
    // A town may have any name that is made of letters.
    const town = { facet: 'place', concept: word, importance: 'must' };
    const wishes = word.includes('_') ? [] : [town];
    expect(read.records.profile?.get(ONE_KEY)).toEqual({ ...EMPTY_PROFILE, wishes });
    const whys = new Map(read.leftOut.map(({ what, why }) => [why, what]));
    expect(whys.get('unknown_concept')).toBe(word);
    // No parser makes an entry of this name: nobody inherits what it holds.
    expect(whys.get('unknown_style')).toBe(word === '__proto__' ? undefined : word);
  });
});

describe('a file that names what every object has', () => {
  const therapies = [{ ...newTherapy('a'), name: 'constructor', checkIns: [checkIn(1)] }];
  const file = { app: 'foreword', version: 1, profile: SAMPLE_PROFILE, therapies };

  it('in each of its parts brings in nothing of it, and leaves nothing behind', () => {
    const read = readBackup(withKeys(file));
    if ('problem' in read) throw new Error(read.problem);
    expect(Object.keys(read.records)).toEqual(['profile', 'therapies']);
    expect(read.records.profile?.get(ONE_KEY)?.wishes).toEqual([]);
    expect([...(read.records.therapies?.values() ?? [])]).toEqual(therapies);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('as a version or as what it is of is not ours', () => {
    for (const name of INHERITED)
      for (const file of [{ app: name, version: 1 }, { app: 'foreword', version: name }, name, { [name]: 1 }])
        expect(readBackup(JSON.stringify(file))).toEqual({ problem: 'import_not_ours' });
  });
});
