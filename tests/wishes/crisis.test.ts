import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

describe('somebody means to die', () => {
  it.each([
    'I want to kill myself',
    'i dont want to be here anymore',
    "I don't want to live like this anymore",
    'thinking about ending it since the divorce',
    'I wish I could just not wake up tomorrow',
    'everyone would be better off without me',
    'I have pills saved up',
    'my daughter says she wants to die',
    'Ich will nicht mehr leben',
    'ya no quiero vivir',
    'je veux mourir',
    'I am going to kill myslef',
  ])('%j brings the lines up', (text) => {
    const { crisis, wishes } = understandWish(text);
    expect(crisis).toBe(true);
    expect(wishes).toContainEqual(expect.objectContaining({ facet: 'topic', concept: 'suicidal' }));
  });

  it.each([
    'not suicidal, just tired',
    'this job is killing me',
    'I have a plan for my career',
    'my brother died by suicide',
    "I'm dying to meet someone who gets it",
    'I want to live closer to my kids',
    'ending it with my boyfriend',
    'I could kill myself laughing lol',
  ])('%j does not', (text) => {
    expect(understandWish(text).crisis).toBe(false);
  });
});
