import texts from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../support/until.ts';

/** What drives a page, whichever library holds the browser. */
interface Driven {
  evaluate(act: never, arg: never): Promise<unknown>;
}

export type Key = keyof typeof texts;
export const said = (key: Key): string => texts[key].message;

/** A hand on one of our own pages, which counts what it does. It finds things by their words, as a person does, and waits until they are there. */
export class Hand {
  /** What a person would have done: presses, and letters typed. */
  readonly done = { presses: 0, letters: 0 };
  private readonly page: Driven;

  constructor(page: Driven) {
    this.page = page;
  }

  /** Runs in the page. */
  see<A, R>(act: (arg: A) => R | Promise<R>, arg: A): Promise<R> {
    return this.page.evaluate(act as never, arg as never) as Promise<R>;
  }

  async open(address: string): Promise<void> {
    // A page that is left answers nobody: what is asked meanwhile fails, and is asked again.
    await this.see((to) => {
      const [here] = location.href.split('#');
      if (here !== to.split('#')[0]) location.href = to;
      else {
        history.replaceState(null, '', to);
        location.reload();
      }
      document.documentElement.dataset.left = 'yes';
    }, address).catch(() => undefined);
    await until(async () => {
      const fresh = await this.see(
        () => document.readyState === 'complete' && !document.documentElement.dataset.left,
        null,
      );
      if (!fresh) throw new Error(`${address} has not opened.`);
    });
  }

  /** The words of everything that fits, as they are shown. */
  words(selector: string): Promise<string[]> {
    return this.see(
      (fits) => [...document.querySelectorAll<HTMLElement>(fits)].map(({ innerText }) => innerText.trim()),
      selector,
    );
  }

  /** Waits until these words stand anywhere on the page. */
  async hears(words: string): Promise<void> {
    await until(async () => {
      const all = await this.see(() => document.body.innerText, null);
      if (!all.includes(words)) throw new Error(`It never said "${words}", but: ${all.slice(0, 1500)}`);
    });
  }

  /** Presses what has these words or this label; `within`: in the nearest part whose words hold these. */
  async press(words: string, within?: { selector: string; words: string }): Promise<void> {
    await until(async () => {
      const pressed = await this.see(
        ({ words, within }) => {
          const parts = within
            ? [...document.querySelectorAll<HTMLElement>(within.selector)].filter(({ textContent }) =>
                textContent?.includes(within.words),
              )
            : [document.body];
          const shown = (element: Element) => (element as HTMLElement).getClientRects().length > 0;
          const named = (element: Element) =>
            [element.getAttribute('aria-label'), element.textContent].some((name) => name?.trim() === words);
          const all = parts.flatMap((part) => [...part.querySelectorAll('button, summary, a, label')]);
          const found = all.find((element) => named(element) && shown(element)) as HTMLElement | undefined;
          if (found instanceof HTMLButtonElement && found.disabled) return false;
          found?.click();
          return found !== undefined;
        },
        { words, ...(within && { within }) },
      );
      if (!pressed) throw new Error(`There is no "${words}" to press.`);
    });
    this.done.presses += 1;
  }

  /** Writes into the field of this label, or of this selector, as if it were typed. */
  async write(field: string, words: string): Promise<void> {
    await until(async () => {
      const written = await this.see(
        ({ field, words }) => {
          const labels = [...document.querySelectorAll('label')];
          const label = labels.find(({ textContent }) => textContent?.trim() === field);
          const found = label?.htmlFor
            ? document.getElementById(label.htmlFor)
            : label?.querySelector('input');
          if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) return false;
          found.focus();
          found.value = words;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          return true;
        },
        { field, words },
      );
      if (!written) throw new Error(`There is no field "${field}".`);
    });
    this.done.presses += 1;
    this.done.letters += words.length;
  }

  /** Presses a key in the field that has the focus. */
  async key(key: string): Promise<void> {
    this.done.letters += 1;
    await until(() =>
      this.see((pressed) => {
        const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement)) throw new Error(`The focus is on ${field?.outerHTML}.`);
        field.dispatchEvent(event);
      }, key),
    );
  }

  /** Chooses the nth answer of the question of these words, counted from 0. */
  async answer(question: string, nth: number): Promise<void> {
    await until(async () => {
      const answered = await this.see(
        ({ question, nth }) => {
          const groups = [...document.querySelectorAll('fieldset')];
          const group = groups.find((each) => each.querySelector('legend')?.textContent?.trim() === question);
          const choice = group?.querySelectorAll<HTMLInputElement>('input')[nth];
          choice?.click();
          return choice?.checked ?? false;
        },
        { question, nth },
      );
      if (!answered) throw new Error(`There is no answer ${nth} to "${question}".`);
    });
    this.done.presses += 1;
  }

  /** Presses the first that fits, once it is there. */
  async pressFirst(selector: string): Promise<void> {
    await until(async () => {
      const pressed = await this.see((fits) => {
        const found = document.querySelector<HTMLElement>(fits);
        found?.click();
        return found !== null;
      }, selector);
      if (!pressed) throw new Error(`There is no ${selector} to press.`);
    });
  }

  /** Gives a file to the field that takes one. */
  async bring(text: string): Promise<void> {
    await until(() =>
      this.see((content) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!field) throw new Error('There is no field for a file.');
        const files = new DataTransfer();
        files.items.add(new File([content], 'foreword.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, text),
    );
  }

  /** From now on what the page copies, prints and saves is told by `told`, and goes nowhere. */
  async listenIn(): Promise<void> {
    await this.see(() => {
      const told: { copied: string[]; printed: number; saved: Blob[] } = {
        copied: [],
        printed: 0,
        saved: [],
      };
      Object.assign(globalThis, { told });
      const copy = { writeText: async (text: string) => void told.copied.push(text) };
      Object.defineProperty(navigator, 'clipboard', { value: copy, configurable: true });
      window.print = () => {
        told.printed += 1;
      };
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob | MediaSource) => {
        if (blob instanceof Blob) told.saved.push(blob);
        return make(blob);
      };
    }, null);
  }

  told(): Promise<{ copied: string[]; printed: number; saved: string[] }> {
    return this.see(async () => {
      const { told } = globalThis as unknown as {
        told: { copied: string[]; printed: number; saved: Blob[] };
      };
      const saved: string[] = [];
      for (const blob of told.saved) saved.push(await blob.text());
      return { ...told, saved };
    }, null);
  }
}
