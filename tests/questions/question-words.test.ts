import { describe, expect, it } from 'vitest';
import { questionWords } from '../../components/question-words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { asked } from './situations.ts';

const text = (key: string, ...slots: string[]) => formatMessage(messages, key, slots);

describe('a question in words', () => {
  const question = asked(
    'q_insurance',
    profile(wish('plan', 'aetna')),
    listing({ insurance: ['Aetna PPO'] }),
  );

  it('is what to ask, why, and the page’s own words apart from both', () => {
    const said = questionWords(question, text);
    expect(said?.ask).toContain('Aetna for these sessions');
    expect(said?.why).toMatch(/^Their page lists Aetna/);
    expect(said?.phrase).toBe('Aetna PPO');
  });

  it('never has a string of the page in a sentence', () => {
    const odd = { ...question, phrase: 'Aetna <b>PPO</b>' };
    const said = questionWords(odd, text);
    expect(`${said?.ask} ${said?.why}`).not.toContain('PPO');
  });

  it('is nothing where the locale has no such question', () => {
    expect(questionWords({ ...question, id: 'q_nowhere' }, text)).toBeNull();
  });
});
