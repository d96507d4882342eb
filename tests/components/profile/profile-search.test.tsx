// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { ProfileForm } from '../../../components/profile/profile-form.tsx';
import { CHOICES } from '../../../entrypoints/options/choices.ts';
import { EMPTY_PROFILE, type Profile } from '../../../utils/profile/profile.ts';
import { SAMPLE_PROFILE } from '../../../utils/profile/sample.ts';
import { wish } from '../../support/samples.ts';
import {
  button,
  click,
  input,
  press,
  problems,
  show,
  stage,
  text,
  type,
  unfold,
  within,
  words,
} from '../stage.tsx';

let last: Profile;

beforeEach(() => {
  stage.clear();
});

async function form(start: Profile): Promise<void> {
  last = start;
  function Page() {
    const [now, setNow] = useState(start);
    return (
      <main>
        <h1>Wishes</h1>
        <ProfileForm
          profile={now}
          choices={CHOICES}
          onChange={(next) => {
            last = next;
            setNow(next);
          }}
        />
      </main>
    );
  }
  await show(<Page />);
}

const open = () => words('details.fold[open] h2');
const search = () => input(text('search_all'));
const pick = async (typed: string) => {
  await type(search(), typed);
  await press(search(), 'Enter');
};
/** What the keyboard stops at; what is folded has no stop but its title. */
const stops = () => [...stage.place.querySelectorAll('a, button:not([tabindex]), input, textarea, summary')];

describe('the profile of someone with wishes', () => {
  it('is closed, and each part says what it holds', async () => {
    await form(SAMPLE_PROFILE);
    expect(open()).toEqual([]);
    expect(words('.fold-title')).toContain('Price and planPrice: up to $170');
    expect(words('.fold-title')[0]).toMatch(/^The order of your marks1 Anxiety · 2 Trauma/);
    expect(await problems()).toEqual([]);
  });

  it('costs the keyboard a stop for each part, and the search', async () => {
    await form(SAMPLE_PROFILE);
    expect(stops().length).toBe(9);
  });

  it('opens and closes at a press on a title', async () => {
    await form(SAMPLE_PROFILE);
    await unfold('#part-style');
    expect(open()).toEqual(['How you like to work']);
    expect(stage.place.querySelectorAll('.style-question')).toHaveLength(3);
  });
});

describe('the profile of someone without', () => {
  it('is open where one begins, and asks for no order of marks', async () => {
    await form(EMPTY_PROFILE);
    expect(open()).toEqual(['What you want help with']);
    expect(words('h2')).not.toContain('The order of your marks');
  });
});

describe('the search over all parts', () => {
  it('adds what a lay word means, says so, and shows where it stands', async () => {
    await form(SAMPLE_PROFILE);
    await pick('widow');
    expect(last.wishes.at(-1)).toEqual(wish('topic', 'grief', 'nice'));
    expect(open()).toEqual(['What you want help with']);
    expect(document.activeElement).toBe(within('#part-help > summary'));
    expect(within('.said').textContent).toContain('Grief and loss added');
    expect(search().value).toBe('');
  });

  it('says of each line where it is from, and by which word', async () => {
    await form(SAMPLE_PROFILE);
    await type(search(), 'overwhelm');
    expect(words('[role=option]').join()).toContain('Topics');
    expect(within('.combobox-count').textContent).not.toBe('');
    expect(await problems()).toEqual([]);
  });

  it('takes an amount as the most that can be paid', async () => {
    await form(SAMPLE_PROFILE);
    await pick('under $120');
    expect(last.wishes.find(({ facet }) => facet === 'price')).toMatchObject({ max: 120 });
    expect(open()).toEqual(['Price and plan']);
  });

  it('leads to the situation that a word is about, a partner too', async () => {
    await form(EMPTY_PROFILE);
    await pick('fight');
    expect(words('.style-question legend')).toContain('You have the same fight with your partner again.');
  });

  it('sends what no listing is read for to where it can be asked', async () => {
    await form(EMPTY_PROFILE);
    await type(search(), 'purple aquarium');
    expect(within('.search-all [role=status]').textContent).toContain('Ask it yourself');
    await press(search(), 'Enter');
    expect(last).toBe(EMPTY_PROFILE);
  });

  it('shows the crisis lines at once to whoever means to die', async () => {
    await form(EMPTY_PROFILE);
    await type(search(), 'I want to kill myself');
    expect(within('[role=alert] details').hasAttribute('open')).toBe(true);
    expect(stage.place.textContent).not.toContain('Ask it yourself');
    expect(await problems()).toEqual([]);
  });
});

describe('situations and values', () => {
  it('come three at a time, round and round, and back', async () => {
    await form(SAMPLE_PROFILE);
    await unfold('#part-style');
    const shown = () => words('.style-question legend');
    const first = shown();
    const seen = new Set(first);
    await click(button(text('few_others')));
    expect(shown()).not.toEqual(first);
    await click(button(text('few_back')));
    expect(shown()).toEqual(first);
    for (let turn = 0; turn < 3; turn += 1) {
      await click(button(text('few_others')));
      for (const one of shown()) seen.add(one);
    }
    // All but the one about a partner.
    expect(seen.size).toBe(CHOICES.style.length - 1);
    await click(button(text('few_others')));
    expect(shown()).toEqual(first);
  });

  it('keep to three when one is taken up', async () => {
    await form(EMPTY_PROFILE);
    await unfold('#part-values');
    const chips = () => words('#part-values .chip');
    expect(chips()).toHaveLength(3);
    const [first] = chips();
    await click(button(text('choice_add', first ?? '')));
    expect(chips()).toHaveLength(3);
    expect(chips()).not.toContain(first);
  });
});

describe('what a weight does', () => {
  it('is said where it is pressed', async () => {
    await form(SAMPLE_PROFILE);
    await unfold('#part-help');
    const said = () => words('#part-help .does')[0];
    expect(said()).toBe(text('does_must'));
    const group = within('#part-help fieldset');
    await click(input(text('importance_not'), group));
    expect(said()).toBe(text('does_not'));
  });
});
