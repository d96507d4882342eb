// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanelRow } from '../../../utils/messages/panel.ts';
import { wish } from '../../support/samples.ts';
import { row, verdict } from '../people.ts';
import { button, click, input, stage, type, words } from '../stage.tsx';
import { beginAnew, panel } from './show-panel.tsx';

beforeEach(beginAnew);

const names = () => words('.row-name');
const many = (count: number): PanelRow[] =>
  Array.from({ length: count }, (_, at) => row(`p${at}`, at + 1, { name: `Someone ${at}` }));

describe('a page of a thousand', () => {
  const nodes = () => stage.place.querySelectorAll('*').length;
  const drawn = async (count: number) => {
    beginAnew();
    await panel({ listings: many(count), pointed: 'p3', person: null });
    return nodes();
  };

  it('is drawn as far as a page of forty is, and one thing more: that there is more', async () => {
    expect(await drawn(1000)).toBe((await drawn(40)) + 1);
    await drawn(1000);
    expect(names()).toHaveLength(40);
    await click(button('Show 960 more'));
    expect(names()).toHaveLength(80);
  });

  it('touches as few nodes at a change of pointing as a page of twenty', async () => {
    const touched = async (count: number) => {
      await drawn(count);
      let seen = 0;
      const watch = new MutationObserver((changes) => {
        seen += changes.length;
      });
      watch.observe(stage.place, { subtree: true, childList: true, attributes: true, characterData: true });
      await panel({ listings: STATE_OF.get(count) ?? [], pointed: 'p5', person: null });
      seen += watch.takeRecords().length;
      watch.disconnect();
      return seen;
    };
    const STATE_OF = new Map([20, 1000].map((count) => [count, many(count)]));
    const few = await touched(20);
    expect(few).toBeGreaterThan(0);
    expect(await touched(1000)).toBeLessThanOrEqual(few * 1.3);
  });

  it('draws two rows anew at a change of pointing, and no other', async () => {
    const named = new Set<string>();
    const listings = many(40).map(
      (one) =>
        new Proxy(one, {
          get(from, field: keyof PanelRow) {
            if (field === 'name') named.add(from.key);
            return from[field];
          },
        }),
    );
    await panel({ listings, pointed: 'p3', person: null });
    expect(named.size).toBe(40);
    named.clear();
    await panel({ listings, pointed: 'p5', person: null });
    expect([...named].toSorted()).toEqual(['p3', 'p5']);
  });

  it('finds anyone of them', async () => {
    await drawn(1000);
    await type(input('Find by name'), 'Someone 987');
    expect(names()).toEqual(['Someone 987']);
  });

  it('steps to the one before and after, wherever they stand', async () => {
    await panel({ listings: many(1000), pointed: 'p500', person: null });
    expect(words('.bar p')).toEqual(['501st of 1000 on this page']);
    await click(button('Next'));
    expect(words('.bar h2')).toEqual(['Someone 501']);
  });
});

it('a tick is told with how many stand beside it', async () => {
  const says = verdict(wish('topic', 'grief'), 'says', { where: 'issues', amongTicks: 41, phrase: 'Grief' });
  await panel({ listings: [row('a', 1, { why: says })], pointed: null, person: null });
  expect(words('.row-why')).toEqual(['Grief and loss, one of 41 ticked']);
});
