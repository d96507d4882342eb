// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TaughtField } from '../../../utils/listing/taught-fields.ts';
import { beginLesson } from '../../../utils/reader/teach/lesson.ts';
import { parse } from '../../directories/folders.ts';

const TOWNS = 'tests/reader/generic/towns';
const page = (name: string) => parse(readFileSync(`${TOWNS}/${name}.html`, 'utf8'));
const gold = (name: string): { url: string; listings: { name: string }[] } =>
  JSON.parse(readFileSync(`${TOWNS}/${name}.json`, 'utf8'));

describe.each(['larchwood-results', 'ribambelle-results', 'nordlot-results'])('the list of %s', (name) => {
  const { url, listings } = gold(name);
  const lesson = beginLesson(page(name), url);

  it('is offered first, one block a person', () => {
    const [first] = lesson.kinds();
    expect(first?.count).toBe(listings.length);
    first?.texts.forEach((text, at) => {
      expect(text).toContain(listings[at]?.name);
    });
  });

  it('gives everyone’s name once three of them were shown', () => {
    const said = lesson.examples(0).map(({ pieces }, block) => ({
      block,
      field: 'name' as TaughtField,
      piece: pieces.findIndex(({ text }) => text.startsWith(listings[block]?.name ?? '?')),
      below: false,
    }));
    const taught = lesson.learn(0, said);
    expect('problem' in taught ? taught.problem : taught.listings.map((one) => one.name)).toEqual(
      listings.map((one) => one.name),
    );
  });
});
