import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandWish } from '../../utils/wishes/understand.ts';

const TOLD =
  'The new house has a yellow door and the cat sleeps on the step all day long. We moved here in the spring.';

/** Ways of asking for what no facet holds, and things that no facet holds. */
const FRAMES = [
  'someone who _',
  'somebody who can _',
  'ideally they _',
  'they must _',
  'I need them to _',
  'it would help if they _',
  "I'd like to _",
  'is there anyone who can _',
  'somewhere I can _',
  'can they _',
  'no one who has to _',
  'they should _',
  'hoping to _',
  'does anyone _',
  'please _',
];
const THINGS = [
  'juggle oranges',
  'keep bees',
  'sing in a choir',
  'know my aunt',
  'like old trains',
  'own a tortoise',
  'fix the kettle',
];
const LINKS = ['. ', ', ', '. Also ', '; '];

describe('what asks for something', () => {
  it('is understood or said to be not understood, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FRAMES),
        fc.constantFrom(...THINGS),
        fc.constantFrom(...LINKS),
        fc.boolean(),
        (frame, thing, link, isStory) => {
          const request = frame.replace('_', thing);
          const text = `${isStory ? TOLD : 'Aetna'}${isStory ? ' Aetna' : ''}${link}${request}.`;
          const at = text.indexOf(request);
          const { wishes, notUnderstood } = understandWish(text);
          const covers = [...wishes, ...notUnderstood].some(
            ({ start, end }) => start < at + request.length && at < end,
          );
          expect(covers, text).toBe(true);
        },
      ),
    );
  });

  it.each(['Nurse on nights, 39, Kiel', 'Two of us, Ballarat north side', 'Night shifts, near Walthamstow'])(
    'a name alone that no table knows is one: %s',
    (said) => {
      expect(understandWish(`${TOLD} ${said}. Panic attacks.`).notUnderstood.length).toBeGreaterThan(0);
    },
  );

  it('is not what only tells', () => {
    expect(understandWish(`${TOLD} The dog barks, the cat sleeps.`).notUnderstood).toEqual([]);
  });
});

describe('a place that no table knows, after a word for where', () => {
  const said = (text: string) => understandWish(text).notUnderstood.map(({ span }) => span);

  it.each([
    ['I teach and I am tired, we live in Ballarat and there is a dog', 'Ballarat'],
    ['grief, my mum died near Abergavenny in the spring', 'Abergavenny'],
    ['within half an hour of Stroud we know nobody for panic', 'Stroud'],
  ])('%s', (text, place) => {
    expect(said(text).some((span) => span.includes(place))).toBe(true);
  });

  it.each([
    'my mum died in March and I cannot stop crying',
    'I think in English and I panic in crowds',
    'panic since the day in December, grief',
  ])('%s: none', (text) => {
    expect(said(text)).toEqual([]);
  });
});
