import { describe, expect, it } from 'vitest';
import { ownWords } from '../../utils/questions/own-words.ts';
import { listing } from '../support/samples.ts';

describe('what a therapist wrote', () => {
  it('is the statement, the line above it and the answers, in this order', () => {
    const texts = [
      { place: 'specialties', text: 'I see families.' },
      { place: 'insurance', text: 'I take Aetna.' },
    ];
    expect(ownWords(listing({ texts, headline: 'For you', statement: 'Welcome.' }))).toEqual([
      'Welcome.',
      'For you',
      'I see families.',
      'I take Aetna.',
    ]);
  });

  it('is not what was written for another time, and nothing where nothing is written', () => {
    const texts = [{ place: 'emergencyAnnouncement', text: 'All sessions are online for now.' }];
    expect(ownWords(listing({ texts, issues: ['Grief'] }))).toEqual([]);
  });
});
