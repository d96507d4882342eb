import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../components/style/', import.meta.url);
const sheet = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder);

/** The colours of one scheme by their names. */
function coloursOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const [light = '', dark = ''] = sheet('colours.css').split('@media');
const schemes = { light: coloursOf(light), dark: coloursOf(dark) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colour = (name: string) => {
    const found = schemes[scheme].get(name);
    if (!found) throw new Error(`No --${name} in the ${scheme} scheme.`);
    return found;
  };

  it.each([
    ...['ink', 'soft', 'petrol'].flatMap((ink) =>
      ['paper', 'card', 'sunk', 'petrol-tint'].map((ground) => [ink, ground]),
    ),
    ...['paper', 'card', 'sunk', 'honey-tint'].map((ground) => ['honey', ground]),
    ...['paper', 'card', 'sunk'].map((ground) => ['plum', ground]),
    ['ink', 'honey-tint'],
    ['soft', 'honey-tint'],
    ['on-petrol', 'petrol'],
  ])('%s can be read on %s', (ink = '', ground = '') => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'card', 'sunk'])('edges, marks and focus stand out from %s', (ground) => {
    for (const ink of ['edge', 'petrol', 'soft'])
      expect(contrast(colour(ink), colour(ground)), ink).toBeGreaterThanOrEqual(3);
  });
});

describe('the stylesheet', () => {
  it('is joined from all of its parts', () => {
    const joined = readFileSync(new URL('../style.css', folder), 'utf8');
    expect(
      [...joined.matchAll(/@import "\.\/style\/([a-z]+\.css)";/g)].map(([, name]) => name).sort(),
    ).toEqual(names);
  });

  it.each(names)('%s brings in nothing from elsewhere, and names no colour of its own', (name) => {
    // Our own type is the one thing that comes with the sheets: as files of the extension.
    const own = /url\("@fontsource\/source-sans-3\/files\/[a-z0-9-]+\.woff2"\)|@font-face/g;
    const css = name === 'type.css' ? sheet(name).replace(own, '') : sheet(name);
    expect(css).not.toMatch(/url\(|@import|https?:|@font-face/);
    if (name !== 'colours.css') expect(sheet(name)).not.toMatch(/#[0-9a-f]{3,8}\b/i);
  });

  it('uses no colour that has no value', () => {
    for (const name of names) {
      for (const [, used = ''] of sheet(name).matchAll(/var\(--([a-z-]+)\)/g))
        expect(light, used).toContain(`--${used}:`);
    }
  });
});
