import type { Note, Told } from './facts.ts';

type Pair = Note;
/** How a text about somebody shows its notes. */
type Idiom = (notes: readonly Pair[]) => string;

const each =
  (row: (label: string, value: string) => string, between = ''): Idiom =>
  (notes) =>
    notes.map(([label, value]) => row(label, value)).join(between);
const inside =
  (tag: string, idiom: Idiom, how = ''): Idiom =>
  (notes) =>
    `<${tag}${how}>${idiom(notes)}</${tag}>`;

/** By what people write in the boxes of directories, and editors make of it. */
export const IDIOMS: Readonly<Record<string, Idiom>> = {
  'bold with its colon': each((label, value) => `<p><b>${label}:</b> ${value}</p>`),
  'bold before a colon': each((label, value) => `<p><strong>${label}</strong>: ${value}</p>`),
  'bold before a dash': each((label, value) => `<p><strong>${label}</strong> – ${value}</p>`),
  'bold and no mark': each((label, value) => `<p><strong>${label}</strong> ${value}</p>`),
  underlined: each((label, value) => `<p><u>${label}:</u> ${value}</p>`),
  italic: each((label, value) => `<p><em>${label}:</em> ${value}</p>`),
  plain: each((label, value) => `<p>${label}: ${value}</p>`),
  'plain with a dash': each((label, value) => `<p>${label} – ${value}</p>`),
  capitals: each((label, value) => `<p>${label.toUpperCase()}: ${value}</p>`),
  'behind a sign': each((label, value) => `<p>✨ ${label}: ${value}</p>`),
  'lines of one paragraph': inside(
    'p',
    each((label, value) => `${label}: ${value}`, '<br>'),
  ),
  'bold in lines of one paragraph': inside(
    'p',
    each((label, value) => `<b>${label}:</b> ${value}`, '<br>'),
  ),
  'bold above its value': each((label, value) => `<p><b>${label}</b><br>${value}</p>`),
  'bold with a colon above its value': each((label, value) => `<p><b>${label}:</b><br>${value}</p>`),
  'a bold paragraph above another': each((label, value) => `<p><strong>${label}</strong></p><p>${value}</p>`),
  'a bare paragraph above another': each((label, value) => `<p>${label}</p><p>${value}</p>`),
  'a bare paragraph with a colon': each((label, value) => `<p>${label}:</p><p>${value}</p>`),
  'bare lines of one block': inside(
    'div',
    each((label, value) => `${label}<br>${value}`, '<br><br>'),
  ),
  'bold lines of one block': inside(
    'div',
    each((label, value) => `<b>${label}</b><br>${value}`, '<br><br>'),
  ),
  'capitals above': inside(
    'div',
    each((label, value) => `${label.toUpperCase()}<br>${value}`, '<br><br>'),
  ),
  'bold by its style': inside(
    'div',
    each((label, value) => `<span style="font-weight:700">${label}</span><br>${value}`, '<br><br>'),
  ),
  'points typed by hand': inside(
    'p',
    each((label, value) => `• ${label}: ${value}`, '<br>'),
  ),
  'items of a list': inside(
    'ul',
    each((label, value) => `<li>${label}: ${value}</li>`),
  ),
  'items with a bold label': inside(
    'ul',
    each((label, value) => `<li><strong>${label}:</strong> ${value}</li>`),
  ),
  'one sentence after another': inside(
    'p',
    each((label, value) => `${label}: ${value}.`, ' '),
  ),
  'between bars': inside(
    'p',
    each((label, value) => `${label}: ${value}`, ' | '),
  ),
  'kept breaks': inside(
    'div',
    each((label, value) => `${label}: ${value}`, '\n'),
    ' class="whitespace-pre-line"',
  ),
  'kept breaks by style': inside(
    'div',
    each((label, value) => `${label}: ${value}`, '\n\n'),
    ' style="white-space: pre-wrap"',
  ),
  'two spans of a row': inside(
    'div',
    each(
      (label, value) =>
        `<div class="flex"><span class="font-medium">${label}</span><span>${value}</span></div>`,
    ),
  ),
  'two blocks of a row': inside(
    'div',
    each(
      (label, value) => `<div class="row"><div class="k">${label}</div><div class="v">${value}</div></div>`,
    ),
  ),
  'small headings': each((label, value) => `<h4>${label}</h4><p>${value}</p>`),
};

export type Where = 'after' | 'before' | 'between';

/** A profile in which notes stand in the text about the person. */
export function profileOf(
  { lang, about, name, title, prose }: Told,
  notes: readonly Pair[],
  how: string,
  where: Where,
): string {
  const written = IDIOMS[how]?.(notes) ?? '';
  const [first, second] = prose.map((text) => `<p>${text}</p>`);
  const text = {
    after: `${first}${second}${written}`,
    before: `${written}${first}${second}`,
    between: `${first}${written}${second}`,
  }[where];
  return `<html lang="${lang}"><head><title>${name}, ${title}</title></head><body><header><a href="/">Hollow</a></header><main><h1>${name}</h1><p>${title}</p><h2>${about}</h2><div class="bio">${text}</div></main><footer><p>© Hollow</p></footer></body></html>`;
}

export const addressOf = ({ name }: Told): string =>
  `https://hollow.example/t/${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-')}-4471`;
