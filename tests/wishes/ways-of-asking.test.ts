import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

/** So much stands before a wish that the whole is a story. */
const TOLD =
  'The new house has a yellow door and the cat sleeps on the step all day long. We moved here in the spring and my sister helped. ';

type Slot = readonly [string, readonly string[]];

/** Every way of asking with every name in it, alone and at the end of a story; the share that is understood. */
function understood(ways: readonly string[], slots: readonly Slot[]) {
  const all = ways.flatMap((way) =>
    slots.flatMap(([name, ids]) => {
      const said = `${way.replace('_', name)}${way.endsWith('?') ? '' : '.'}`;
      return [said, `${TOLD}${said} Aetna.`].map((text) => ({ text, ids }));
    }),
  );
  const missed = all.filter(
    ({ text, ids }) =>
      !understandWish(text).wishes.some(
        (wish) => 'concept' in wish && wish.importance !== 'not' && ids.includes(wish.concept),
      ),
  );
  return {
    share: 1 - missed.length / all.length,
    missed: missed.map(({ text }) => text.replace(TOLD, '… ')),
  };
}

const PEOPLE: readonly Slot[] = [
  ['Jewish', ['f_jewish']],
  ['Muslim', ['f_muslim']],
  ['Christian', ['f_christian', 'christian']],
  ['Black', ['r_black']],
  ['Latina', ['r_hispanic']],
  ['female', ['g_woman']],
];
const LANGUAGES: readonly Slot[] = [
  ['Polish', ['lang_pl']],
  ['Farsi', ['lang_fa']],
  ['Hindi', ['lang_hi']],
  ['Spanish', ['lang_es']],
];
const TOPICS: readonly Slot[] = [
  ['panic attacks', ['panic']],
  ['grief', ['grief']],
  ['my drinking', ['alcohol']],
  ['OCD', ['ocd']],
  ['work stress', ['career', 'stress', 'burnout']],
  ['self-harm', ['self_harm']],
  ['my anger', ['anger']],
];
const APPROACHES: readonly Slot[] = [
  ['EMDR', ['emdr']],
  ['IFS', ['ifs']],
  ['somatic therapy', ['somatic']],
  ['theraplay', ['theraplay']],
  ['psychodrama', ['psychodrama']],
  ['hypnosis', ['hypnotherapy']],
];

describe('ways of asking', () => {
  it.each([
    [
      'for somebody who is something',
      PEOPLE,
      'ideally _|preferably _|_ if possible|_ would be great|_ would be lovely|_ is a plus|someone _|a _ therapist|hoping for someone _|it would help if they were _|would help if she was _|bonus points if _|prefer _|must be _|needs to be _|can you find me someone _?|any _ therapists?|I want my therapist to be _|he would only talk to someone _|it would be easier with someone _|_, ideally|it matters to me that they are _|as long as they are _|would love someone _|and _, please',
    ],
    [
      'for a language',
      LANGUAGES,
      '_ speaking|_-speaking therapist|someone who speaks _|fluent in _|sessions in _|_ would be lovely|_ would be easier for me|prefer _|prefer _ or English|_ if possible|my mother speaks _ and no English|it has to be in _|bilingual _|somebody with _|I need to do this in _|_ is a must|does anyone work in _?',
    ],
    [
      'for help with something',
      TOPICS,
      "help with _|for _|it's about _|_ is the thing|mostly _|the issue is _|_ is why I'm here|I want to work on _|struggling with _|someone good with _|with experience of _|_ is back|because of _|who treats _|counselling for _|need to sort out _|I need to get a handle on _|_ again",
    ],
    [
      'for a way of working',
      APPROACHES,
      'someone who does _|_ please|has anyone done _?|_ if possible|trained in _|curious about _|I heard _ helps|I want to try _|maybe _?|been reading about _ and it makes sense|open to _|a friend told me _. Does it work?|do you offer _?|_ was recommended to me|looking for _ or similar|I think _ might help|is _ a thing?|_ over zoom',
    ],
  ] as const)('%s are nearly all understood', (_, slots, ways) => {
    const { share, missed } = understood(ways.split('|'), slots);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ["somebody who'd have me in the room with her", 'fmt_child_parent'],
    ['I want to sit in with my son', 'fmt_child_parent'],
    ['together with my 7 year old', 'fmt_child_parent'],
    ['lets parents in the room', 'fmt_child_parent'],
    ['my adult son and me in one room', 'fmt_family'],
    ['someone to mediate between my sister and me', 'fmt_family'],
    ['my partner is willing to come too', 'fmt_couple'],
    ['any night', 'hours_evening'],
    ['whatever night works', 'hours_evening'],
  ])('%s: %s', (said, concept) => {
    for (const text of [said, `${TOLD}${said}. Aetna.`])
      expect(understandWish(text).wishes).toContainEqual(expect.objectContaining({ concept }));
  });

  it.each([
    ['she has her own room', 'fmt_child_parent'],
    ['he would never do a screen', 'fmt_child_parent'],
    ['the dog sits in the room', 'fmt_child_parent'],
    ['my sister and I share a flat', 'fmt_family'],
    ['I read a book about Poland', 'lang_pl'],
    ['Polish food would be lovely at Christmas', 'lang_pl'],
    ['Somebody read the news. It makes sense', 'bibliotherapy'],
  ])('%s: no %s', (said, concept) => {
    for (const text of [said, `${TOLD}${said}. Aetna.`])
      expect(understandWish(text).wishes).not.toContainEqual(
        expect.objectContaining({ concept, importance: 'nice' }),
      );
  });
});
