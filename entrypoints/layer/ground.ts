import { outerElement } from './dom.ts';

/** Whether a page is dark where a card stands, by the nearest ground around it that is not transparent. */
export class Grounds {
  private readonly known = new Map<Element, boolean>();

  forget(): void {
    this.known.clear();
  }

  isDark(element: Element | null): boolean {
    if (!element) return false;
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const own = lightness(getComputedStyle(element).backgroundColor);
    const dark = own === null ? this.isDark(outerElement(element)) : own < 0.4;
    this.known.set(element, dark);
    return dark;
  }
}

/** 0…1, about as bright as a colour is seen; `null` where it lets through what is behind it. */
export function lightness(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return null;
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
