import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../utils/messages/format.ts';

const TEXTS = {
  plain: { message: 'Ask first' },
  one: { message: 'Add $label$', placeholders: { label: { content: '$1' } } },
  two: {
    message: '$B$ after $a$',
    placeholders: { a: { content: '$1' }, b: { content: 'number $2' } },
  },
  numbered: { message: '$2 before $1' },
  dollars: { message: 'It costs $$5 and $$$1' },
  undeclared: { message: 'Hello $nobody$' },
};
const say = (key: string, ...slots: string[]) => formatMessage(TEXTS, key, slots);

describe('a text of the locale', () => {
  it('without slots is what is written', () => {
    expect(say('plain')).toBe('Ask first');
    expect(say('plain', 'unused')).toBe('Ask first');
  });

  it('fills its placeholders by name, whatever their case and order', () => {
    expect(say('one', 'Grief')).toBe('Add Grief');
    expect(say('two', 'Ada', '7')).toBe('number 7 after Ada');
  });

  it('fills numbered slots', () => {
    expect(say('numbered', 'a', 'b')).toBe('b before a');
  });

  it('leaves a slot empty that nothing fills', () => {
    expect(say('one')).toBe('Add ');
    expect(say('numbered', 'a')).toBe(' before a');
  });

  it('writes a dollar sign for two', () => {
    expect(say('dollars', '9')).toBe('It costs $5 and $9');
  });

  it('leaves a name standing that no placeholder has', () => {
    expect(say('undeclared')).toBe('Hello $nobody$');
  });

  it.each(['unknown', '', 'constructor', 'toString', '__proto__'])(
    'is empty for the unknown key "%s"',
    (key) => {
      expect(say(key)).toBe('');
    },
  );

  it('never reads again what fills a slot', () => {
    const tricky = fc.string({ unit: fc.constantFrom('$', '1', '2', 'a', 'b', '&', '`', "'") });
    fc.assert(
      fc.property(tricky, tricky, (a, b) => {
        expect(say('one', a)).toBe(`Add ${a}`);
        expect(say('two', a, b)).toBe(`number ${b} after ${a}`);
      }),
    );
  });
});
