// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Rights } from '../../../components/checkin/rights.tsx';
import type { MessageKey } from '../../../components/text.ts';
import { RIGHTS_PAGE } from '../../../utils/alliance/rights.ts';
import { problems, show, stage, text, within, words } from '../stage.tsx';

beforeEach(stage.clear);

const { title, after, ...topics } = RIGHTS_PAGE;
const sentences = Object.values(topics)
  .flat()
  .map((key: MessageKey) => text(key));
const shown = () => stage.place.textContent ?? '';
const times = (sentence: string) => shown().split(sentence).length - 1;

describe('what one can do', () => {
  it.each([true, false])('says each sentence once (folded: %s)', async (folded) => {
    await show(
      <main>
        <Rights folded={folded} />
      </main>,
    );
    for (const sentence of sentences) expect(times(sentence), sentence).toBe(1);
    expect(words('h2')).toEqual([text(title)]);
    expect(await problems()).toEqual([]);
  });

  it('tells whoever marked something that it is not their fault, before all else', async () => {
    await show(<Rights folded={false} />);
    expect(words('p')[0]).toBe(after.map((key) => text(key)).join(' '));
    expect(words('p')[1]).toBe(text('ally_rights_crisis'));
    expect(shown()).toContain(text('ally_page_rights_back'));
  });

  it('tells nobody so who marked nothing', async () => {
    await show(<Rights folded />);
    for (const key of after) expect(shown()).not.toContain(text(key));
    expect(shown()).not.toContain(text('ally_page_rights_back'));
    expect(within('details').hasAttribute('open')).toBe(false);
  });

  it('shows no number and leads nowhere', async () => {
    await show(<Rights folded={false} />);
    expect(shown()).not.toMatch(/\d/);
    expect(stage.place.querySelector('a')).toBeNull();
  });
});
