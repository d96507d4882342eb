// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Crisis } from '../../components/crisis.tsx';
import { CRISIS_LINES } from '../../utils/alliance/crisis-lines.ts';
import { problems, show, stage, within } from './stage.tsx';

beforeEach(() => stage.clear());

const listed = () => [...stage.place.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');

describe('in a crisis', () => {
  it('is behind one press, and can be open at once', async () => {
    await show(<Crisis language="en-US" />);
    expect(within('details').hasAttribute('open')).toBe(false);
    await show(
      <main>
        <h1>Foreword</h1>
        <Crisis opened language="en-US" />
      </main>,
    );
    expect(within('details').hasAttribute('open')).toBe(true);
    expect(await problems()).toEqual([]);
  });

  it('names first the lines of the country that the browser names', async () => {
    await show(<Crisis language="en-GB" />);
    expect(listed().slice(0, 2)).toEqual([
      expect.stringMatching(/^SamaritansCall 116 123Checked on .*\(www\.samaritans\.org\)$/),
      expect.stringContaining('Call 111, then press 2'),
    ]);
    expect(listed()).toHaveLength(CRISIS_LINES.length);
  });

  it('says a general sentence, and every line with its country, where the country is not known', async () => {
    await show(<Crisis language="eo" />);
    expect(stage.place.textContent).toContain('call your local emergency number');
    expect(listed()[0]).toMatch(/^United States: 988 Suicide & Crisis Lifeline/);
  });

  it('holds no link: nothing of it can be followed by mistake, and nobody learns of it', async () => {
    await show(<Crisis opened language="en-US" />);
    expect(stage.place.querySelectorAll('a, img, [href], [src]')).toHaveLength(0);
  });
});
