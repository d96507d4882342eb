import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../utils/reader/generic/outline.ts';
import { readGeneric } from '../../../utils/reader/generic/read-generic.ts';
import { pairsByTurns } from '../../../utils/reader/generic/turns.ts';
import { documentOf } from './pages.ts';

/** The pairs of the first line of some markup, as label and text. */
function pairsOf(html: string): (string | undefined)[][] | undefined {
  const [line] = outline(documentOf(`<html><body><div>${html}</div></body></html>`)).lines;
  return line && pairsByTurns(line)?.map(({ label, text }) => [label, text]);
}

const pair = (label: string, text: string, look = 'v') =>
  `<span class="k">${label}</span><span class="${look}">${text}</span>`;

describe('elements of two looks by turns', () => {
  it('are pairs: what stands first is what the second is called', () => {
    expect(pairsOf(pair('Honorar', '90 €') + pair('Verfahren:', 'Verhaltenstherapie'))).toEqual([
      ['Honorar', '90 €'],
      ['Verfahren', 'Verhaltenstherapie'],
    ]);
  });

  it.each([
    ['one pair, which may be a name and what somebody is', pair('Ana Thorne', 'Psychologist')],
    ['of one look', pair('Grief', 'Panic', 'k') + pair('Shame', 'Sleep', 'k')],
    ['with something besides', `${pair('Fee', '$90')}${pair('Uses', 'CBT')}<em>new</em>`],
    ['with words between them', `${pair('Fee', '$90')} and ${pair('Uses', 'CBT')}`],
    ['with a figure in what would be a label', pair('12 Oct', 'full') + pair('13 Oct', 'full')],
    ['of which one place is empty', pair('Fee', '') + pair('Uses', 'CBT')],
  ])('are none %s', (_what, html) => {
    expect(pairsOf(html)).toBeUndefined();
  });

  it('hold each value once, whatever is in them', () => {
    const word = fc.stringMatching(/^[A-Za-zäéñ]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 12 }), (pairs) => {
        expect(pairsOf(pairs.map(([label, text]) => pair(label, text)).join(''))).toEqual(pairs);
      }),
    );
  });
});

const PEOPLE = [
  ['ana-thorne', 'Ana Thorne, RP', 'Sun Life, NIHB', 'Narrative, IFS', 'English, Tamil'],
  ['bo-lindqvist', 'Bo Lindqvist, RP', 'Manulife', 'CBT, EMDR', 'English, French'],
  ['cleo-marsh', 'Cleo Marsh, RSW', 'Green Shield', 'ACT', 'English'],
] as const;

describe('a list whose cards say their facts by turns', () => {
  const card = ([slug, name, plans, methods, tongues]: (typeof PEOPLE)[number]) =>
    `<li><h3><a href="/therapist/${slug}">${name}</a></h3><p>Registered Psychotherapist</p>
    <div class="grid">${pair('Fee', '$145')}${pair('Direct billing', plans)}${pair('Approaches', methods)}${pair('Languages', tongues)}</div></li>`;
  const page = documentOf(
    `<html><body><h1>Therapists</h1><ul>${PEOPLE.map(card).join('')}</ul></body></html>`,
  );
  const { listings } = readGeneric(page, 'https://grove.example/therapists');

  it('gives each what is theirs', () => {
    expect(
      listings.map(({ insurance, approaches, languages }) => [insurance, approaches, languages]),
    ).toEqual(PEOPLE.map(([, , ...facts]) => facts.map((list) => list.split(', '))));
  });
});
