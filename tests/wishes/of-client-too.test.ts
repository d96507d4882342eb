import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../utils/vocabulary/concepts/concepts.ts';
import { OF_THERAPIST_TOO } from '../../utils/wishes/hits.ts';
import { keysOf } from './keys.ts';

describe('a word that a therapist and whoever comes may share', () => {
  it.each([
    ["I have what I'm fairly sure is ADHD and need somebody practical", 'adhd'],
    ['ADHD coaching, not therapy', 'adhd'],
    ["he's 4 and autistic, he needs someone to play with", 'autism'],
    ['My son is 15 and trans, he would like somebody experienced', 'gender'],
  ])('%s: is what it is about', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['someone who is autistic themselves', 'o_nd', 'autism'],
    ['a therapist who has ADHD too', 'o_nd', 'adhd'],
  ])('%s: is who is wanted', (text, key, topic) => {
    expect(keysOf(text)).toContain(key);
    expect(keysOf(text)).not.toContain(topic);
  });

  it('is a topic of the catalogue', () => {
    for (const id of OF_THERAPIST_TOO) expect(conceptOf(id)?.kind).toBe('issue');
  });
});

describe('who is spoken of', () => {
  it('is two where they ask together, in one sentence', () => {
    expect(keysOf('My wife and I are tired. We need someone calm.')).toContain('fmt_couple');
    expect(
      keysOf('My wife is a saint and we are fine. What I need is someone for long covid, by phone.'),
    ).not.toContain('fmt_couple');
  });

  it('is no state where somebody says their name', () => {
    expect(keysOf("I'm Georgia, 34, and I teach")).not.toContain('state_ga');
    expect(keysOf('a woman in Georgia')).toContain('state_ga');
  });

  it('is of no age that is past, or that somebody is only like', () => {
    expect(keysOf('I did therapy in my twenties, for drinking, and it worked')).not.toContain(
      'age_young_adult',
    );
    expect(keysOf("we tried a chore chart like he's nine and it did nothing")).not.toContain('age_child');
    expect(keysOf("I'm in my early twenties and need someone")).toContain('age_young_adult');
  });
});
