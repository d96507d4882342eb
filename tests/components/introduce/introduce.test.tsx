// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Introduce } from '../../../components/introduce/introduce.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { profile, wish } from '../../support/samples.ts';
import { button, click, input, problems, show, stage, type, within, words } from '../stage.tsx';

const onCopy = vi.fn();
const MINE: Profile = {
  ...profile(
    wish('topic', 'grief'),
    wish('plan', 'aetna', 'nice'),
    wish('approach', 'cbt', 'not'),
    wish('comfort', 'woman', 'nice'),
  ),
  style: { lead_1: 2 },
  values: ['v_family'],
};

const draw = (mine: Profile) =>
  show(
    <main>
      <h1>Your Foreword</h1>
      <Introduce profile={mine} choices={CHOICES} onCopy={onCopy} />
    </main>,
  );
async function open(mine: Profile = MINE): Promise<void> {
  await draw(mine);
  const details = within('.introduce') as HTMLDetailsElement;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await draw(mine);
}
const heads = () => words('.introduction h4');
const areas = () => [...stage.place.querySelectorAll('textarea')];

beforeEach(() => {
  stage.clear();
  vi.clearAllMocks();
});

describe('an introduction', () => {
  it('is shown as it will be: what was wished, what was not, how one likes to work, what matters', async () => {
    await open();
    expect(heads()).toEqual([
      'What I would like help with',
      'What I hope for in a therapist',
      'What I would rather not have',
      'How I like to work',
      'What matters most to me',
      'Practical things',
    ]);
    expect(words('.introduction li')).toEqual([
      'Grief and loss',
      'Woman',
      'Cognitive behavioral therapy',
      'A session starts and you do not know where to begin. They pick a thread from last time and start.',
      'Family ties and duties',
      'Aetna',
    ]);
    expect(await problems()).toEqual([]);
  });

  it('holds no part that was left out, nor a copy of it', async () => {
    await open();
    await click(input('What I would rather not have'));
    await click(input('What I would like help with'));
    expect(heads()).not.toContain('What I would rather not have');
    await click(button('Copy as text'));
    expect(onCopy.mock.calls[0]?.[0]).not.toMatch(/Cognitive|Grief/);
    expect(onCopy.mock.calls[0]?.[0]).toMatch(/^About me, for our first session\n\nWhat I hope for/);
  });

  it('says it in one’s own words, as words', async () => {
    await open();
    const own = areas().at(-1) as unknown as HTMLInputElement;
    await type(own, 'I freeze when asked how I feel.\n<img src=x onerror=alert(1)>');
    expect(heads().at(-1)).toBe('In my own words');
    expect(words('.introduction section:last-child li')).toEqual([
      'I freeze when asked how I feel.',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(stage.place.querySelector('img')).toBeNull();
  });

  it('of someone who said nothing yet offers their own words alone', async () => {
    await open(EMPTY_PROFILE);
    expect(areas()).toHaveLength(1);
    expect(within('.introduction').textContent).toContain('Nothing is chosen yet.');
    expect(await problems()).toEqual([]);
  });

  it('is printed as it stands', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await open();
    await click(button('Print this page'));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
