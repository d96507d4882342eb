import { describe, expect, it } from 'vitest';
import { explain, whereWords } from '../../../components/panel/explain.ts';
import { whyWords } from '../../../components/panel/why-words.ts';
import { text } from '../../../scripts/texts.ts';
import type { Note, Verdict, VerdictKind } from '../../../utils/fit/estimate-types.ts';
import type { Wish } from '../../../utils/profile/profile.ts';
import { wish } from '../../support/samples.ts';
import { row, upTo, verdict } from '../people.ts';

const grief = wish('topic', 'grief');
const aetna = wish('plan', 'aetna');
const said = (one: Verdict, others: Verdict[] = [], listed: Record<string, number> = {}) =>
  explain(one, { verdicts: [one, ...others], listed, currency: 'USD' }, text);

describe('what a verdict means', () => {
  it.each<[string, Wish, VerdictKind, Partial<Verdict>, string | null]>([
    ['plain words say it all', grief, 'says', { phrase: 'I work with grief' }, null],
    ['silence', grief, 'silent', {}, 'Not said'],
    ['something related', grief, 'near', { note: 'related', related: 'anxiety' }, 'Only says anxiety; ask'],
    ['a mention', grief, 'near', { note: 'weak' }, 'Mentioned, without saying that they offer it; ask'],
    [
      'a list without it',
      grief,
      'unlisted',
      { note: 'unticked', where: 'issues' },
      'Their list leaves it out. Often that means no; ask.',
    ],
    [
      'an office',
      wish('state', 'texas'),
      'near',
      { note: 'office' },
      'An office there; the license is not named. Ask.',
    ],
    [
      'a reduced fee',
      upTo(150),
      'near',
      { note: 'reduced', phrase: '$180' },
      'Above your limit, but a reduced fee is listed; ask',
    ],
    [
      'a reduced fee alone',
      upTo(150),
      'near',
      { note: 'reduced' },
      'No price, but a reduced fee is listed; ask',
    ],
    ['a price over it', upTo(150), 'no', { phrase: '$180' }, 'Your limit is $150'],
    ['a plain no in words', grief, 'no', { phrase: 'I do not work with grief' }, null],
    ['a no without words', wish('setting', 'setting_online'), 'no', {}, 'They say otherwise'],
    [
      'what is kept out, offered',
      wish('topic', 'grief', 'not'),
      'no',
      {},
      'They offer it, and you want to keep it out',
    ],
    [
      'what is kept out, ruled out',
      wish('topic', 'grief', 'not'),
      'says',
      {},
      'They say that they do not offer it',
    ],
  ])('of %s', (_, about, kind, over, words) => {
    expect(said(verdict(about, kind, over))).toBe(words);
  });

  it('of a list of plans without the user’s is how many it names', () => {
    const unlisted = verdict(aetna, 'unlisted', { note: 'unticked', where: 'insurance' });
    expect(said(unlisted, [], { insurance: 6 })).toBe(
      'Their list names 6 other plans. Often that means no; ask.',
    );
    expect(said(unlisted, [], { insurance: 1 })).toContain('names another plan');
  });

  it('of a price over it with the user’s plan listed is which plan, and to ask', () => {
    const price = verdict(upTo(150), 'near', { note: 'planListed', phrase: '$185' });
    expect(said(price, [verdict(aetna, 'says')])).toBe(
      'Lists Aetna, so you may pay less than $185. Ask what you would pay.',
    );
  });

  it('has a sentence for every note', () => {
    const notes: Note[] = [
      'ages',
      'family',
      'elsewhere',
      'compact',
      'zone',
      'supervised',
      'licence',
      'range',
      'other',
      'currency',
      'told',
    ];
    for (const note of notes) expect(said(verdict(grief, 'near', { note })), note).toMatch(/\w/);
  });
});

describe('where words stood', () => {
  it.each<[Partial<Verdict>, string | null]>([
    [{ where: null }, null],
    [{ where: 'statement' }, 'in their statement'],
    [{ where: 'specialties' }, 'among their first topics'],
    [{ where: 'issues', amongTicks: 41 }, 'one of 41 ticked'],
    [{ where: 'feeIndividual' }, 'on their card'],
    [{ where: 'askedFor', note: 'filter' }, 'what this page was asked for'],
  ])('%j', (over, words) => {
    expect(whereWords(verdict(grief, 'says', over), false, text)).toBe(words);
  });

  it('is their page once a profile was read', () => {
    expect(whereWords(verdict(grief, 'says', { where: 'online' }), true, text)).toBe('on their page');
  });
});

describe('the one reason of a row', () => {
  const why = (about: Wish, kind: VerdictKind, over: Partial<Verdict> = {}) =>
    whyWords(row('a', 1, { why: verdict(about, kind, over) }), 'USD', text).replace(/[\u2068\u2069]/g, '');

  it.each<[string, Wish, VerdictKind, Partial<Verdict>, string]>([
    [
      'their own words',
      grief,
      'says',
      { phrase: 'I sit with grief', deciding: 'grief', where: 'statement' },
      '“I sit with grief”',
    ],
    [
      'a tick',
      grief,
      'says',
      { phrase: 'Grief', where: 'issues', amongTicks: 41 },
      'Grief and loss, one of 41 ticked',
    ],
    [
      'a first topic',
      grief,
      'says',
      { phrase: 'Grief', where: 'specialties' },
      'Grief and loss, among the first they name',
    ],
    [
      'something related',
      grief,
      'near',
      { note: 'related', related: 'anxiety', where: 'issues' },
      'Only says anxiety; ask',
    ],
    ['a price over it', upTo(150), 'no', { phrase: '$180' }, 'Your limit is $150'],
    ['what is kept out', wish('topic', 'grief', 'not'), 'no', {}, 'Offers Grief and loss'],
  ])('is %s', (_, about, kind, over, words) => {
    expect(why(about, kind, over)).toBe(words);
  });

  it('keeps the deciding words in sight, however long the sentence before them', () => {
    const before = 'Over many years and in many rooms, near and far, ';
    const words = why(grief, 'says', {
      phrase: `${before}I sat with grief.`,
      deciding: 'grief',
      where: 'statement',
    });
    expect(words).toContain('grief');
    expect(words).toMatch(/^“…/);
    expect(words.length).toBeLessThan(80);
  });

  it('is what they name first, else how they begin, else that the card says little', () => {
    const lead = (over: object) => whyWords(row('a', 1, over), 'USD', text).replace(/[\u2068\u2069]/g, '');
    expect(lead({ lead: { kind: 'topics', words: 'Couples' } })).toBe('Names Couples');
    expect(lead({ lead: { kind: 'words', words: 'Welcome to my practice' } })).toBe(
      '“Welcome to my practice”',
    );
    expect(lead({})).toBe('Says little on this card');
  });
});
