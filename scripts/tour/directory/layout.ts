import { html, type Markup, trusted } from './html.ts';
import { STYLE } from './style.ts';

export const DIRECTORY_NAME = 'Fernhill Therapist Index';
export const NOTICE = 'A fictional directory that ships with Foreword. Nobody here is real.';

// In the page itself, so that a browser asks for no icon.
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Ccircle cx=%228%22 cy=%228%22 r=%228%22 fill=%22%231f6b57%22/%3E%3C/svg%3E';

/** A whole page. `head` and `tail` hold the data and scripts that only one kind of page has. */
export function page(
  title: string,
  main: Markup,
  { head, tail }: { head?: Markup; tail?: Markup } = {},
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} | ${DIRECTORY_NAME}</title>
<link rel="icon" href="${ICON}">
<style>${trusted(STYLE)}</style>
${head}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<aside class="notice" aria-label="About this directory">${NOTICE}</aside>
<header class="site-header"><div class="bar">
<a class="logo" href="/">${DIRECTORY_NAME}</a>
<nav aria-label="Site"><a href="/">Home</a> <a href="/therapists?page=1">Find a therapist</a></nav>
</div></header>
${main}
<footer class="site-footer"><div class="bar">
<p>${DIRECTORY_NAME}: every name, place and sentence in it is invented. Telephone numbers are of the kind kept for fiction.</p>
<p><a href="/therapists?page=1">All therapists</a></p>
</div></footer>
${tail}
</body>
</html>
`.text;
}
