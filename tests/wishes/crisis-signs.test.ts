import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../utils/wishes/crisis-signs.ts';
import { understandWish } from '../../utils/wishes/understand.ts';

const raises = (text: string) => understandWish(text).crisis;

describe('who hints that they may not want to live', () => {
  it.each<[what: string, text: string]>([
    ['is not safe with themselves', "a woman therapist please, I'm not really safe with myself at night"],
    ['hears what tells them to', 'The voices keep telling me to jump.'],
    ['has it on the body', 'I sat with the gun against my head on Sunday. Evenings work.'],
    ['has it at hand', "I've been saving my pills, there are forty by now"],
    ['keeps looking at it', 'I stand there staring at the tracks and think how easy it would be'],
    ['has worked out where and when', "I've got it all worked out, the where and the when. Someone calm."],
    ['reckons on a bridge', 'Some evenings I walk to the bridge and wonder how long it would take.'],
    ['sees nothing after a day', "I can't see anything past Christmas"],
    ['has provided for those who stay', 'I found a home for the dog. Looking for someone calm.'],
    ['speaks of after', "once I'm gone the kids will need someone"],
    ['is a burden', "they'd all sleep better without me. Aetna, evenings."],
    ['wants to be with the dead', "since he died I tell him I'm not far behind"],
    ['waits for the courage', "if I had the guts to do it I'd not be writing here"],
    ['wants not to be', 'I would like to just not exist for good'],
    ['has the thoughts again', "I've been having those thoughts again, last time they pumped my stomach"],
    ['is calm where nobody knows', 'Nobody knows. I feel so peaceful.'],
    ['auf Deutsch', 'Die Stimme sagt, ich soll springen.'],
    ['en francais', 'Quand je ne serai plus là, ils pourront souffler.'],
    ['en español', 'No sé si estoy a salvo conmigo misma esta noche'],
  ])('and %s sees the lines', (_what, text) => {
    expect(raises(text)).toBe(true);
  });

  it.each<[what: string, text: string]>([
    ['is scared of bridges', "I'm scared of bridges and of flying, someone who does exposure"],
    ['looks for a time to meet', "I haven't figured out when and where yet, evenings or online"],
    ['runs over bridges', 'I run over the bridge and think of how long the shift will be'],
    ['wants no letters', "someone who won't end up writing letters for either side"],
    ['takes pills', 'I take pills for my blood pressure and want to talk about my marriage'],
    ['speaks of a last summer', 'Panic since last summer, someone with evenings'],
    ['is driven up the wall', 'My teenager is driving me up the wall'],
    ['has decided, and no more', 'I have decided to leave my job'],
    ['is noticed by nobody, and no more', 'At work nobody notices what I do'],
    ['says that they do not mean to', "Not suicidal. I just can't see anything past Christmas."],
    ['jokes in the same sentence', "lol once I'm gone from this job they can find their own stapler"],
    ['clears out what somebody left', 'we are giving away my late aunt her clothes and I cry'],
  ])('and who %s does not', (_what, text) => {
    expect(raises(text)).toBe(false);
  });

  it('needs two weaker signs near each other, not in two ends of a long story', () => {
    const story = 'and then we talked about the house and what to cook for the kids. '.repeat(8);
    expect(raises('Nobody asked. I felt peaceful.')).toBe(true);
    expect(raises(`Nobody asked. ${story} I felt peaceful.`)).toBe(false);
  });

  it('is found wherever it stands in a text', () => {
    const plain = fc.array(
      fc.constantFrom('I live in Leeds.', 'Evenings.', 'A woman please.', 'CBT if you can.'),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const text = [...before, 'I found a home for the cats.', ...after].join(' ');
        expect(raises(text)).toBe(true);
        expect(raises([...before, ...after].join(' '))).toBe(false);
      }),
    );
  });
});

/**
 * Lines by authors who never saw the rules, to hint at it and to look like it. The first lot was looked at for the
 * signs. Of the others only what was said more plainly was, and nothing was added for what was hinted at: as they were
 * met 37 and 41 of 120 were found, 25 and 24 before there were signs.
 */
describe.each([
  ['that were looked at', 'work', 152, 6],
  ['that most signs were not made for', 'held', 90, 5],
])('of lines %s', (_what, half, atLeast, atMost) => {
  const lines = readFileSync(new URL(`hints-${half}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const raisedOf = (kind: string) =>
    lines.filter((line) => line.startsWith(`${kind}\t`) && raises(line.slice(kind.length + 1))).length;

  it('as many bring the lines up as did, and of those that only look like it no more', () => {
    expect(raisedOf('yes')).toBeGreaterThanOrEqual(atLeast);
    expect(raisedOf('no')).toBeLessThanOrEqual(atMost);
  });
});

describe('a sign of the data', () => {
  const stands = (sign: string, text: string) => new RegExp(`^${patternOf(sign)}$`).test(text);

  it('lets up to three words stand between, and a word that may be missing be', () => {
    for (const between of ['', 'very ', 'very very ', 'very very very '])
      expect(stands('so ~calm', `so ${between}calm`)).toBe(true);
    expect(stands('so ~calm', 'so very very very very calm')).toBe(false);
    for (const text of ['a note', 'a last note']) expect(stands('a (?:last)? note', text)).toBe(true);
  });

  it('knows its classes, and says which it does not know', () => {
    expect(stands('the {rope}', 'the noose')).toBe(true);
    expect(() => patternOf('the {ladder}')).toThrow('"ladder"');
  });
});
