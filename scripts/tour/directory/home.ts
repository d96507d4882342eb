import { carousel } from './carousel.ts';
import type { Clinician } from './clinician.ts';
import { html } from './html.ts';
import { DIRECTORY_NAME, page } from './layout.ts';

/** The front page: what this place is and the way to the list. */
export function home(all: readonly Clinician[]): string {
  const main = html`<main class="home" id="main">
<h1>Find a therapist in and around Fernhill</h1>
<p>${DIRECTORY_NAME} lists ${all.length} therapists in seven towns that are on no map. It looks and behaves like the directories people use, so that you can see what Foreword does on one before you turn it on anywhere else.</p>
<p><a class="button" href="/therapists?page=1">See all ${all.length} therapists</a></p>
${carousel(
  'featured-nearby',
  'Featured this week',
  all.filter((_, at) => at % 11 === 7),
)}
</main>`;
  return page('Home', main);
}

/** The answer to an address that the directory does not have. */
export function notFound(): string {
  const main = html`<main class="home" id="main">
<h1>This page is not here</h1>
<p>The address may be mistyped, or the listing was taken down.</p>
<p><a class="button" href="/therapists?page=1">See all therapists</a></p>
</main>`;
  return page('Not found', main);
}
