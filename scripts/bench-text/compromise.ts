import nlp from 'compromise';
import { type Found, PHRASES, type Phrase, type Reader, tagsOf } from './phrases.ts';

const normal = (text: string) => String(nlp.tokenize(text).text('normal')).trim();

const BY_NORMAL = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  const key = normal(phrase.text);
  BY_NORMAL.set(key, [...(BY_NORMAL.get(key) ?? []), phrase]);
}
const TRIE = nlp.buildTrie([...PHRASES].map(({ text }) => text.toLowerCase()));
/** What a name as written stands for; each is worked out once. */
const KNOWN = new Map<string, readonly Phrase[]>();
function phrasesOf(named: string): readonly Phrase[] {
  const known = KNOWN.get(named) ?? BY_NORMAL.get(normal(named)) ?? [];
  KNOWN.set(named, known);
  return known;
}

const NEGATIVE = /\b(?:not|no|never|cannot|neither|nor|without)\b|n['’]t\b/i;
/** Its tagger marks "not" and "never"; the determiners are named here. */
const NEGATIVE_TERMS = '(#Negative|no|neither|nor|without|cannot)';

/**
 * `compromise` with all names in one trie (`buildTrie`, its quickest search) over `tokenize`, which tags nothing. Its
 * best set-up: only a sentence with a negative word is parsed, cut into `clauses()`, and a clause with a negative term
 * or a negative verb (`isNegative()`) denies what it names.
 */
export const compromise: Reader = {
  name: 'compromise',
  read(text) {
    const found: Found[] = [];
    let cursor = 0;
    const take = (names: readonly string[], denied: boolean) => {
      let last = cursor;
      for (const words of names) {
        const named = words.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
        const start = text.indexOf(named, last);
        if (named === '' || start < 0) continue;
        last = start + named.length;
        for (const phrase of phrasesOf(named)) found.push({ phrase, start, end: last, denied });
      }
    };
    const whole = nlp.tokenize(text).compute('index');
    if (!NEGATIVE.test(text)) {
      take(whole.lookup(TRIE).out('array'), false);
      return tagsOf(found, text);
    }
    for (const sentence of whole.out('array') as string[]) {
      const at = text.indexOf(sentence, cursor);
      if (at >= 0) cursor = at;
      if (!NEGATIVE.test(sentence)) {
        take(nlp.tokenize(sentence).compute('index').lookup(TRIE).out('array'), false);
        continue;
      }
      const doc = nlp(sentence);
      doc.verbs().isNegative().tag('Negative');
      doc.clauses().forEach((clause) => {
        take(clause.lookup(TRIE).out('array'), clause.has(NEGATIVE_TERMS));
      });
    }
    return tagsOf(found, text);
  },
};
