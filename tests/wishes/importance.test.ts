import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

/** How much the first wish of a concept matters, or `none`. */
function importanceOf(text: string, concept: string): string {
  const { wishes } = understandWish(text);
  const found = wishes.find((wish) => 'concept' in wish && wish.concept === concept);
  return found && 'importance' in found ? found.importance : 'none';
}

describe('how much a wish matters, by the words beside it', () => {
  it.each([
    ['it has to be a woman', 'g_woman'],
    ['must speak Spanish', 'lang_es'],
    ['Aetna only', 'aetna'],
    ['has to take Medicaid', 'medicaid'],
    ['a woman is non-negotiable', 'g_woman'],
    ['evenings are a must', 'hours_evening'],
    ['no exceptions: has to be online', 'setting_online'],
    ['I can only do Saturdays', 'hours_weekend'],
    ['only after 6pm', 'hours_evening'],
    ['a man or nothing', 'g_man'],
    ["can't do anything but evenings", 'hours_evening'],
    ['I require a female therapist', 'g_woman'],
    ['I will only see a woman', 'g_woman'],
    ["deal breaker if they don't take Aetna", 'aetna'],
    ["it's essential that she is a woman", 'g_woman'],
  ])('%s: it must be so', (text, concept) => {
    expect(importanceOf(text, concept)).toBe('must');
  });

  it.each([
    ['ideally a woman', 'g_woman'],
    ['a woman would be great', 'g_woman'],
    ["bonus if she's Black", 'r_black'],
    ['bonus points for queer', 'o_lgbtq'],
    ['Spanish would be a plus', 'lang_es'],
    ['if possible in the evening', 'hours_evening'],
    ['open to online', 'setting_online'],
    ['either in person or online', 'setting_online'],
    ['either in person or online', 'setting_in_person'],
    ['not essential but a woman would be good', 'g_woman'],
    ["doesn't have to be but ideally Catholic", 'f_christian'],
    ['slight preference for a man', 'g_man'],
    ['if they know EMDR even better', 'emdr'],
    ['Need help with grief', 'grief'],
    ["I won't see anyone who isn't Muslim", 'f_muslim'],
  ])('%s: it would be nice', (text, concept) => {
    expect(importanceOf(text, concept)).toBe('nice');
  });

  it.each([
    ["man or woman doesn't matter", 'g_woman'],
    ['male or female, no preference', 'g_man'],
    ["it needn't be a woman", 'g_woman'],
    ["gender isn't important", 'g_woman'],
  ])('%s: nothing is asked for', (text, concept) => {
    expect(importanceOf(text, concept)).toBe('none');
  });

  it.each([
    ['no men', 'g_man'],
    ['a man is a dealbreaker', 'g_man'],
    ["I'd rather not see a man", 'g_man'],
    ['anything but CBT', 'cbt'],
    ['could do without the CBT', 'cbt'],
    ['I draw the line at hypnosis', 'hypnotherapy'],
    ['under no circumstances a man', 'g_man'],
    ['I cannot sit in a circle', 'fmt_group'],
    ["don't send me to a Christian", 'f_christian'],
  ])('%s: it must not be so', (text, concept) => {
    expect(importanceOf(text, concept)).toBe('not');
  });

  it.each([
    ["can it be someone who doesn't know my family", 'culturally_sensitive'],
    ['anyone who is not from the community here', 'culturally_sensitive'],
  ])('%s: nobody wants not to be welcome', (text, concept) => {
    expect(importanceOf(text, concept)).not.toBe('not');
  });
});

describe('the ceiling of a price', () => {
  it.each(['£45 at the very most', '£45 at most', '£45 max'])('%s is one that must be kept', (text) => {
    expect(understandWish(text).wishes).toMatchObject([{ facet: 'price', max: 45, importance: 'must' }]);
  });
});
