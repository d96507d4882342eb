import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemCustomEntity } from 'wink-nlp';
import { type Found, PHRASES, type Reader, tagsOf } from './phrases.ts';

/** Signs that its patterns are written with. */
const SYNTAX = /[[\]|^]/;

const nlp = winkNlp(model, ['sbd', 'negation', 'cer']);
nlp.learnCustomEntities(
  PHRASES.flatMap(({ text }, index) =>
    SYNTAX.test(text) ? [] : [{ name: String(index), patterns: [text] }],
  ),
  { matchValue: false, usePOS: false, useEntity: false },
);
const { its } = nlp;

/**
 * `wink-nlp` with every name as a custom entity (`learnCustomEntities`, in any case of letters, the longest at a place).
 * Its best set-up: no parts of speech, which it does not need here, and an entity with a word under its own negation
 * flag is denied.
 */
export const wink: Reader = {
  name: 'wink-nlp',
  read(text) {
    const found: Found[] = [];
    let cursor = 0;
    nlp
      .readDoc(text)
      .customEntities()
      .each((entity: ItemCustomEntity) => {
        const named = entity.out();
        const { type } = entity.out(its.detail) as { type: string };
        const phrase = PHRASES[Number(type)];
        const start = text.indexOf(named, cursor);
        if (phrase === undefined || start < 0) return;
        cursor = start + named.length;
        const denied = entity.tokens().out(its.negationFlag).some(Boolean);
        found.push({ phrase, start, end: cursor, denied });
      });
    return tagsOf(found, text);
  },
};
