import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inventor } from '../../scripts/new-directory/invent.ts';
import { makeReplica } from '../../scripts/new-directory/replica.ts';
import { inventedState } from '../../scripts/new-directory/state.ts';
import { INTERFACE } from '../../scripts/new-directory/words.ts';
import { sourceText } from '../../utils/listing/descriptor-source.ts';
import { valueAt, valuesAlong } from '../../utils/reader/descriptor/path.ts';
import { parse } from '../directories/folders.ts';

const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

describe('an invented word', () => {
  const inventor = () => new Inventor('Ada Fenn works with grief in Mossbank', ['Ada Fenn']);

  it('is the same for the same word of a name, in its link and its id', () => {
    const own = inventor();
    const name = own.text('Ada Fenn').toLowerCase().split(' ');
    expect(own.address('/therapists/ada-fenn-4471', 'https://a.example/')).toBe(
      `/therapists/${name.join('-')}-${own.number('4471')}`,
    );
    expect(own.token('card--ada')).toBe(`card--${name[0]}`);
    expect(own.token('card__title')).toBe('card__title');
  });

  it('keeps marks, capitals and the number of digits, and never a word of the page', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^([A-Z]?[a-zé]{1,14}|\d{1,6})([ ,.!?]{1,2}([A-Z]?[a-zé]{1,14}|\d{1,6})){0,12}$/),
        (text) => {
          const made = new Inventor(text, []).text(text);
          const shape = (one: string) => one.replace(/[\p{L}]+/gu, 'x').replace(/\s+/g, ' ');
          const digits = (one: string) => shape(one).replace(/\d/g, '0');
          if (!INTERFACE.has(text.toLowerCase())) expect(digits(made)).toBe(digits(text));
          const left = [...words(made)].filter((word) => words(text).has(word));
          if (!INTERFACE.has(text.toLowerCase())) expect(left).toEqual([]);
        },
      ),
    );
  });

  it('leads nowhere when the link left the site', () => {
    const own = inventor();
    const base = 'https://www.a.example/list';
    expect(own.address('https://facebook.example/ada', base)).toBe('https://elsewhere.example/');
    for (const href of ['mailto:ada@a.example', 'tel:5415550100', 'javascript:ada()', 'https://['])
      expect(own.address(href, base)).toBe('#');
  });

  it('of two words is two words', () => {
    const own = inventor();
    const many = Array.from({ length: 400 }, (_, at) =>
      `Zu${'bcdfglmnrs'[at % 10]}${'aeiou'[at % 5]}${at}`.replace(
        /\d/g,
        (d) => 'qwrtpsdfgh'[Number(d)] ?? '',
      ),
    );
    expect(new Set(many.map((word) => own.word(word))).size).toBe(new Set(many).size);
  });
});

describe('the data of a page', () => {
  const address = 'https://a.example/';
  it('keeps its keys and its shape, and none of its words', () => {
    const text = JSON.stringify({
      '@type': 'Person',
      people: [
        { id: 44710, givenName: 'Ada', bio: 'Works </script> with grief', ok: true, none: null, lat: 44.271 },
      ],
    });
    const made = inventedState(text, new Inventor(text, ['Ada']), address) ?? '';
    expect(made).not.toMatch(/Ada|grief|44710|271|</);
    const state = JSON.parse(made) as { people: Record<string, unknown>[] };
    expect(Object.keys(state)).toEqual(['@type', 'people']);
    expect(Object.keys(state.people[0] ?? {})).toEqual(['id', 'givenName', 'bio', 'ok', 'none', 'lat']);
  });

  it('keeps what refers to what in a flat list', () => {
    const flat = [['Reactive', 1], { page: 2 }, { results: 3 }, [4], { id: 5, name: 6 }, 700101, 'Ada Fenn'];
    const inventor = new Inventor('Ada Fenn', ['Ada Fenn']);
    const made = JSON.parse(inventedState(JSON.stringify(flat), inventor, address) ?? '') as unknown[];
    const [record] = valuesAlong(made, 'page.results.*', true);
    expect(valueAt(record, 'id')).toBe(Number(inventor.number('700101')));
    expect(valueAt(record, 'name')).toBe(inventor.text('Ada Fenn'));
  });

  it('that is a program, or broken, is left out', () => {
    expect(inventedState('window.x = "Ada"', new Inventor('', []), address)).toBeNull();
    const doc = parse(
      '<script>ada()</script><script type="application/json">{"a":</script><template><p>Ada</p></template><!-- Ada --><p onclick="ada()" style="x" data-ada="Ada">Ada</p>',
    );
    makeReplica(doc, new Inventor('Ada', ['Ada']), address);
    expect(doc.querySelectorAll('script')).toHaveLength(0);
    expect(doc.documentElement.outerHTML.replace('data-ada', '')).not.toMatch(/ada/i);
  });
});

describe('a value in source', () => {
  it('reads as what it was', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('any')),
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__'),
          tie('any'),
          { noNullPrototype: true },
        ),
      ),
    })).any;
    fc.assert(
      fc.property(value, (one) => {
        expect(new Function(`return (${sourceText(one)})`)()).toEqual(one);
      }),
    );
  });
});
