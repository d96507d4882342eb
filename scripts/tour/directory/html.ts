import { own } from '../../../utils/lookup/own.ts';

/** A piece of markup that is safe to put into a page. Only `html` and `trusted` make one. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, nothing is left out. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => own(ENTITIES, character) ?? '');
}

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content));
  return content.map(markupOf).join('');
}

/** Template tag: the literal parts are markup, everything filled in is escaped unless it is markup already. */
export function html(literals: TemplateStringsArray, ...contents: Content[]): Markup {
  return new Markup(literals.reduce((page, literal, at) => page + markupOf(contents[at - 1]) + literal));
}

/** Our own constant text that is markup as it stands: the style sheet, the page script. Never for data. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** A value as JSON for a script element: no `<` is left that could end the element or open a comment. */
export function scriptJson(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
  );
}
