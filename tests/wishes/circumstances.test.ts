import { describe, expect, it } from 'vitest';
import topics from '../../utils/wishes/data/topics.json' with { type: 'json' };
import weak from '../../utils/wishes/data/weak.json' with { type: 'json' };
import { keysOf } from './keys.ts';

/** A post that asks for one thing; something is told before it. */
const ASKS =
  'What I want help with is the panic attacks I have been getting at work. Someone practical, in the evenings, and video is fine for me.';
/** One that asks for nothing by name. */
const OPEN =
  'I would like a woman, someone patient, Tuesdays or Thursdays if possible. We have Cigna and live near the lake. Thanks for reading this far.';

describe('what a life is like', () => {
  it.each([
    ["I'm a nurse on a surgical floor.", 'emergency_health_workers'],
    ['I run a small bakery with my cousin.', 'entrepreneurs'],
    ['I was adopted, I grew up in Ohio.', 'adoption'],
    ['I came out at sixteen and my mother baked a cake.', 'lgbtq'],
    ['My stepmom plays bridge.', 'blended_family'],
    ["I'm in my senior year.", 'college'],
    ['I turned forty in a hotel in Cleveland.', 'life_transitions'],
    ['I passed the exams in June.', 'performance'],
    ['I had lupus and a cat and a job, all in one flat.', 'chronic_illness'],
    ['Nurse, tall, from Leeds.', 'emergency_health_workers'],
  ])('is no wish beside what is asked for: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
    expect(keysOf(`${told} ${ASKS}`)).toContain('panic');
  });

  it.each([
    ["I'm a nurse and I'm exhausted by it.", 'emergency_health_workers'],
    ['I was laid off in June.', 'career'],
    ["I'm a trans man and my parents stopped talking to me.", 'gender'],
    ["I'm bi and nobody in my town knows.", 'lgbtq'],
    ['I was diagnosed with MS in the spring.', 'chronic_illness'],
    ['Long covid, two years in.', 'chronic_illness'],
    ['Wheels since 2021, MS, and a lift that sulks.', 'chronic_illness'],
  ])('is one where it is a trouble: %s', (said, key) => {
    expect(keysOf(`${said} ${ASKS}`)).toContain(key);
  });

  it.each([
    ['I want to talk about law school.', 'college'],
    ['Someone who understands adoption would be good.', 'adoption'],
    ["I'm a nurse. As a nurse I see everything.", 'emergency_health_workers'],
  ])('is one where help is wanted with it, or where it is said again: %s', (said, key) => {
    expect(keysOf(`${said} ${ASKS}`)).toContain(key);
  });

  it('is one where nothing else says what it is about', () => {
    expect(keysOf(`I turned forty in a hotel in Cleveland. ${OPEN}`)).toContain('life_transitions');
  });

  it('is none beside a couple that asks for somebody', () => {
    const text = `Recommendations for couples? I'm a nurse on a surgical floor. ${OPEN}`;
    expect(keysOf(text)).toContain('fmt_couple');
    expect(keysOf(text)).not.toContain('emergency_health_workers');
  });
});

describe('a word that may mean anything', () => {
  it.each([
    ['She cries more than I do and I am jealous of that.', 'relationship'],
    ['I lost my keys and my glasses in one week.', 'adhd'],
    ['I am addicted to crosswords.', 'addiction'],
    ['He sleeps at my place.', 'sleep'],
  ])('is told: %s', (told, key) => {
    expect(keysOf(`${told} ${ASKS}`)).not.toContain(key);
  });

  it('counts where help is wanted with it', () => {
    expect(keysOf(`I need help with being jealous. ${ASKS}`)).toContain('relationship');
  });

  it('counts in a text that is no story', () => {
    expect(keysOf('jealous')).toContain('relationship');
    expect(keysOf('binge')).toContain('eating');
  });

  it('is a phrase of a topic', () => {
    const phrases = new Set<string>(Object.values(topics).flat());
    expect(weak.filter((phrase) => !phrases.has(phrase))).toEqual([]);
  });
});
