import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../scripts/bench-read/huge.ts';
import { readGenericSteps } from '../../../utils/reader/generic/read-generic.ts';
import { startWork } from '../../work/work.ts';

/**
 * Half again what the worst kind took when it was first counted: turns and calls in the longest step (63,000), and
 * for each node of the page (156).
 */
const LONGEST = 95_000;
const A_NODE = 235;

const ADDRESS = 'https://hollow.example/therapists';
const LETTERS = 'bcdfghklmn';
const nameOf = (at: number) =>
  `Ada ${LETTERS.toUpperCase()[at % 10]}e${LETTERS[Math.floor(at / 10) % 10]}o${LETTERS[Math.floor(at / 100) % 10]}an`;

/** Cards as directories print them, in kinds of markup that nobody described. */
const KINDS: Record<string, (at: number) => string> = {
  'with all that a card holds': (at) =>
    `<article class="card"><h3><a href="/people/${2000 + at}">${nameOf(at)}, PhD</a></h3><p class="sub">Psychologist · Fernhill, OR 97991</p><p>4.8 stars · 27 reviews</p><ul class="tags"><li>Anxiety</li><li>Grief</li><li>Burnout</li></ul><p>I help people who lost someone, and we begin where you are today, number ${at}.</p><dl><dt>Fee</dt><dd>$${100 + (at % 90)} per session</dd><dt>Languages</dt><dd>English, Welsh</dd><dt>Insurance</dt><dd>Aetna, Cigna, Heron Health of New Fernhill</dd></dl><p>In person and video</p><p>Accepting new clients</p><a href="/people/${2000 + at}">View profile</a></article>`,
  'with the name in a portrait': (at) =>
    `<div class="tile"><a href="/people/${nameOf(at).toLowerCase().replace(' ', '-')}-${at}"><img src="/${at}.jpg" alt="${nameOf(at)}, LCSW"></a><div class="sub">Social worker · Fernhill, OR 97991</div><p>I help people who lost someone, and we begin where you are today, number ${at}.</p><div>$140 / session</div></div>`,
};
const TABLE = (at: number) =>
  `<tr><td><a href="/member.php?m=${at + 1}">${nameOf(at)}</a></td><td>Psychologist</td><td>Fernhill</td><td>$120</td></tr><tr><td colspan="4"><p><b>Topics:</b> anxiety, grief</p><p>I help people who lost someone, and we begin where you are today, number ${at}.</p></td></tr>`;

const list = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
const page = (kind: string, count: number) =>
  kind in KINDS
    ? list(count, KINDS[kind] as (at: number) => string)
    : `<table><tr><th>Name</th><th>Title</th><th>Town</th><th>Fee</th></tr>${list(count, TABLE)}</table>`;

/** What reading a page takes: in all, in its longest step, and how many nodes the page holds. */
function count(kind: string, people: number) {
  const doc = documentOf({ body: page(kind, people) });
  const walker = doc.createTreeWalker(doc);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  const steps = readGenericSteps(doc, ADDRESS);
  const work = startWork();
  try {
    let [longest, before] = [0, 0];
    for (;;) {
      const { done, value } = steps.next();
      const { blocks, characters } = work.soFar();
      longest = Math.max(longest, blocks - before);
      before = blocks;
      if (done) return { found: value.listings.length, blocks, characters, longest, nodes };
    }
  } finally {
    work.end();
  }
}

describe.each([...Object.keys(KINDS), 'in a table of two rows each'])(
  'a thousand unknown cards %s',
  (kind) => {
    const [some, all] = [count(kind, 250), count(kind, 1000)];

    it('are all read', () => {
      expect([some.found, all.found]).toEqual([250, 1000]);
    });

    it('take four times what a quarter of them takes, and hardly more', () => {
      expect(all.blocks / some.blocks).toBeLessThan(4.5);
      expect(all.characters / some.characters).toBeLessThan(4.5);
      expect(all.nodes / some.nodes).toBeCloseTo(4, 1);
    });

    it('take no step that holds a page up, and little for each node of the page', () => {
      expect(all.longest).toBeLessThan(LONGEST);
      expect(all.blocks / all.nodes).toBeLessThan(A_NODE);
    });
  },
);
