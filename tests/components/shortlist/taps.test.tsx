// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Taps } from '../../../components/shortlist/taps.tsx';

const place = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, place));

const drawn = (chosen: 'near' | 'far' | null, tapped: string[] = []) =>
  act(() =>
    render(
      <Taps
        legend="How far?"
        all={['near', 'far'] as const}
        chosen={chosen}
        label={(one) => one.toUpperCase()}
        onTap={(one) => tapped.push(one)}
      />,
      place,
    ),
  );
const pressed = () => [...place.querySelectorAll('button')].map((one) => one.getAttribute('aria-pressed'));

describe('ways to choose from with one tap', () => {
  it('are a group with a name, of which the chosen one is pressed', () => {
    drawn('far');
    expect(place.querySelector('fieldset > legend')?.textContent).toBe('How far?');
    expect(pressed()).toEqual(['false', 'true']);
    drawn(null);
    expect(pressed()).toEqual(['false', 'false']);
  });

  it('tell what was tapped, also what is chosen already', () => {
    const tapped: string[] = [];
    drawn('near', tapped);
    for (const button of place.querySelectorAll('button')) button.click();
    expect(tapped).toEqual(['near', 'far']);
  });
});
