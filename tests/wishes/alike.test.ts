import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFiller, isSmall, isStandIn, stemOf } from '../../utils/wishes/alike.ts';
import { phraseEnd, readPhrase, wordsAtLeast } from '../../utils/wishes/phrase.ts';
import { writingOf } from '../../utils/wishes/words.ts';

describe('the forms of one word', () => {
  it.each([
    ['pull', 'pulls', 'pulling', 'pulled'],
    ['hate', 'hates', 'hating', 'hated'],
    ['stop', 'stops', 'stopping', 'stopped'],
    ['worry', 'worries', 'worrying', 'worried'],
    ['lose', 'loses', 'losing', 'lost'],
    ['fight', 'fights', 'fighting', 'fought'],
    ['drink', 'drinks', 'drinking', 'drank'],
    ['wash', 'washes', 'washing', 'washed'],
  ])('%s, %s, %s and %s have one stem', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['need', 'new'],
    ['wedding', 'wed'],
    ['nothing', 'not'],
    ['evening', 'even'],
    ['has', 'had'],
    ['bed', 'be'],
  ])('%s is no form of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('a stem is never empty, whatever the word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        expect(stemOf(word)).not.toBe('');
      }),
    );
  });
});

describe('small words', () => {
  it('of what somebody goes through may be of anybody', () => {
    expect(isStandIn('anybody', 'my', 'her')).toBe(true);
    expect(isStandIn('anybody', 'i', 'she')).toBe(true);
    expect(isStandIn('anybody', 'she', 'i')).toBe(false);
  });

  it('of how to work may be any refusal, and never someone else', () => {
    expect(isStandIn('therapist', 'wont', 'doesnt')).toBe(true);
    expect(isStandIn('therapist', 'not', 'never')).toBe(true);
    expect(isStandIn('therapist', 'me', 'her')).toBe(false);
  });

  it('stand for themselves only where a phrase is to be taken as it is', () => {
    expect(isStandIn('exact', 'my', 'her')).toBe(false);
  });

  it('say nothing alone, and some may come in between', () => {
    expect(isSmall('into')).toBe(true);
    expect(isSmall('grief')).toBe(false);
    expect(isFiller('really')).toBe(true);
    expect(isFiller('not')).toBe(false);
  });
});

describe('a phrase that may be bent', () => {
  const length = (phrase: string, text: string, bend: 'exact' | 'anybody' | 'therapist') =>
    phraseEnd(readPhrase(phrase, {}), writingOf(text).words, 0, bend);

  it.each([
    ['checking my pulse', 'checks her pulse', 3],
    ['cant sleep', "couldn't really sleep", 3],
    ['pull out hair', 'pulled out all her hair', 5],
    ['lost my job', 'losing the job', 3],
  ])('%j of what somebody goes through stands in %j', (phrase, text, words) => {
    expect(length(phrase, text, 'anybody')).toBe(words);
    expect(length(phrase, text, 'exact')).toBe(-1);
  });

  it.each([
    ['wont lecture me', "doesn't lecture us", 3],
    ['challenges me', 'really challenges', -1],
    ['push me hard', 'pushed her hard', -1],
  ])('%j of how to work in %j', (phrase, text, words) => {
    expect(length(phrase, text, 'therapist')).toBe(words);
  });

  it('is still parted by a comma, and goes over two fillers at most', () => {
    expect(length('cant sleep', "can't, sleep", 'anybody')).toBe(-1);
    expect(length('cant sleep', "can't really even sleep", 'anybody')).toBe(4);
    expect(length('cant sleep', "can't really even ever sleep", 'anybody')).toBe(-1);
  });

  it('does not go over a filler after a figure: "100 a session" is a price', () => {
    expect(length('# sessions', '100 a session', 'therapist')).toBe(-1);
  });

  it.each([
    ['lost him', 1],
    ['leave me', 1],
    ['cant sleep', 1],
    ['husband left', 2],
    ['(cant|dont) (sleep|eat) well', 2],
    ['(really)? sad', 1],
    ['in law', 1],
  ])('%j weighs %s: small words do not count', (phrase, weight) => {
    expect(wordsAtLeast(readPhrase(phrase, {}))).toBe(weight);
  });
});
