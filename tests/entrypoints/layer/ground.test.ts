// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Grounds, lightness } from '../../../entrypoints/layer/ground.ts';

describe('how light a ground is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(20, 20, 20, 0.3)', null],
    ['transparent', null],
    ['oklch(0.2 0 0)', null],
  ])('%s', (colour, light) => {
    expect(lightness(colour)).toBe(light);
  });
});

describe('a card', () => {
  const on = (html: string) => {
    document.body.innerHTML = html;
    return new Grounds().isDark(document.querySelector('b'));
  };

  it('is on the nearest ground that is not transparent', () => {
    expect(on('<div style="background:rgb(20,20,20)"><p><b></b></p></div>')).toBe(true);
    expect(
      on('<div style="background:rgb(20,20,20)"><p style="background:rgb(250,250,250)"><b></b></p></div>'),
    ).toBe(false);
    expect(on('<div><b></b></div>')).toBe(false);
  });

  it('is looked at again when the page has changed', () => {
    document.body.innerHTML = '<div><b></b></div>';
    const grounds = new Grounds();
    expect(grounds.isDark(document.querySelector('b'))).toBe(false);
    document.body.style.background = 'rgb(1, 1, 1)';
    expect(grounds.isDark(document.querySelector('b'))).toBe(false);
    grounds.forget();
    expect(grounds.isDark(document.querySelector('b'))).toBe(true);
    document.body.removeAttribute('style');
  });
});
