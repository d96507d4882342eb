import type { ToPage } from '../../utils/messages/page.ts';
import type { MakeLayer } from '../layer/index.ts';
import { askDrawing } from './extension.ts';
import type { Page } from './page.ts';

/** Where the layer's script puts what makes one, once it has come. */
export interface Layered {
  forewordLayer?: MakeLayer;
}

/** What is drawn over a page, from the first time that it shows anyone. */
export class Drawn {
  private layer: ReturnType<MakeLayer> | null = null;
  private hidden = false;
  private readonly page: Page;
  private readonly doubt: () => void;

  /** `doubt`: a card shows somebody else, as far as can be told; it has to be read again. */
  constructor(page: Page, doubt: () => void) {
    this.page = page;
    this.doubt = doubt;
  }

  /** Has the layer's script come, where there are people and it has not. Resolves to whether that took its time. */
  async bring(): Promise<boolean> {
    if (this.layer || this.page.reading.places.length === 0) return false;
    const drawing = await askDrawing();
    const make = (globalThis as Layered).forewordLayer;
    if (drawing && make) this.layer = make(drawing, this.doubt);
    return true;
  }

  /** Draws a box for everyone who was read. */
  draw(): void {
    if (this.hidden || !this.layer) return;
    const { listings, places } = this.page.reading;
    const named = new Map(listings.map(({ key, name, url }) => [key, { name, url }]));
    this.layer.draw(
      places.map((place) => ({ ...place, ...(named.get(place.key) ?? { name: '', url: '' }) })),
    );
  }

  /** Does what the background says. */
  hear(message: ToPage): void {
    if (message.type === 'badges') this.layer?.fill(message.badges);
    else if (message.type === 'ring') this.layer?.ring(message.key);
    else {
      this.hidden = message.now === true || !this.hidden;
      if (this.hidden) this.wipe();
      else this.draw();
    }
  }

  /** The key of the badge at a point of the viewport, or `null`. */
  at(x: number, y: number): string | null {
    return this.layer?.at(x, y) ?? null;
  }

  wipe(): void {
    this.layer?.wipe();
  }
}
