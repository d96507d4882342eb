import { describe, expect, it } from 'vitest';
import { questionWords } from '../../components/question-words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { formatMessage } from '../../utils/messages/format.ts';
import { ASKS } from '../../utils/profile/asks.ts';
import { listing, profile, wish } from '../support/samples.ts';
import { asked } from './situations.ts';

const text = (key: string, ...slots: string[]) => formatMessage(messages, key, slots);
const wanting = (ask: string) => ({ ...profile(wish('topic', 'anxiety')), style: { [ask]: 2 } });

describe('what somebody said that no listing says', () => {
  it.each(ASKS)('%s is asked in the first call, because they said so', (ask) => {
    const question = asked(`q_${ask}`, wanting(ask), listing({}));
    expect(question.when).toBe('call');
    const words = questionWords(question, text);
    expect(words?.why).toMatch(/^You said: /);
    expect(words?.ask.split(' ').length).toBeLessThanOrEqual(25);
    expect(text(`said_${ask}`)).not.toBe('');
  });

  it.each(ASKS)('the answer to %s moves no estimate: only they can weigh it', (ask) => {
    const { answers } = asked(`q_${ask}`, wanting(ask), listing({}));
    expect(answers.length).toBeGreaterThanOrEqual(2);
    expect(answers.flatMap(({ tells }) => tells)).toEqual([]);
  });
});
