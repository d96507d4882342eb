import { card } from './card.ts';
import { carousel } from './carousel.ts';
import type { Clinician } from './clinician.ts';
import { filters } from './filters.ts';
import { html, type Markup, scriptJson, trusted } from './html.ts';
import { page } from './layout.ts';
import { live } from './live.ts';
import { listingsState } from './state.ts';

export const PER_PAGE = 15;
const PAGES = [1, 2, 3] as const;
export type PageNumber = (typeof PAGES)[number];

/** The number of a results page, or `null` when there is no such page. No number at all is the first. */
export function pageNumber(value: string | null): PageNumber | null {
  return PAGES.find((number) => String(number) === (value ?? '1')) ?? null;
}

function pagination(current: PageNumber): Markup {
  const link = (to: number, label: string, name: string) =>
    html`<li><a class="${name}" href="/therapists?page=${to}">${label}</a></li>`;
  const numbers = PAGES.map((number) =>
    number === current
      ? html`<li><span class="page-number" aria-current="page">${number}</span></li>`
      : link(number, String(number), 'page-number'),
  );
  return html`<nav class="pagination" aria-label="Pages"><ul>
${current > 1 && link(current - 1, 'Previous', 'previous')}
${numbers}
${current < PAGES.length && link(current + 1, 'Next', 'next')}
</ul></nav>`;
}

/** People who are on no row of this page: the first ones of the page that follows, the last page being followed by the first. */
function elsewhere(current: PageNumber, all: readonly Clinician[]) {
  const start = (current % PAGES.length) * PER_PAGE;
  return { nearby: all.slice(start, start + 5), viewed: all.slice(start + 5, start + 9) };
}

/** One of the three pages of results, fifteen clinicians each. */
export function results(current: PageNumber, all: readonly Clinician[]): string {
  const rows = all.slice((current - 1) * PER_PAGE, current * PER_PAGE);
  const { nearby, viewed } = elsewhere(current, all);
  const cards = rows.map(card);
  const main = html`<main class="columns" id="main">
${filters()}
<div id="results">
<h1 tabindex="-1">Therapists in and around Fernhill, OR</h1>
<p class="count">${all.length} therapists, page ${current} of ${PAGES.length}</p>
<div class="therapist-list">
${cards.slice(0, 5)}
${carousel('featured-nearby', 'Featured nearby', nearby)}
${cards.slice(5)}
</div>
${pagination(current)}
${carousel('recently-viewed', 'Recently viewed', viewed)}
</div>
</main>`;
  return page(`Therapists in Fernhill, OR, page ${current}`, main, {
    tail: html`<script type="application/json" id="listings-state">${scriptJson(listingsState(rows, nearby))}</script>
<script>${trusted(`(${live})();`)}</script>`,
  });
}
