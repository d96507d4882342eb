import { TOPICS } from './vocabulary.ts';

/** Whether a short text, as `plain` writes it, names a common topic. */
export const isTopic = (text: string): boolean => TOPICS.test(text) && text.split(' ').length < 6;
