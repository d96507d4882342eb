import type { Clinician } from './clinician.ts';
import { html, type Markup } from './html.ts';
import { portrait } from './portrait.ts';
import { credentialLine, profilePath } from './wording.ts';

/** A strip of other people in the middle of a page. They are no results, and whoever reads the page must not take them for any. */
export function carousel(
  kind: 'featured-nearby' | 'recently-viewed',
  title: string,
  people: readonly Clinician[],
): Markup {
  const items = people.map(
    (person) => html`<li class="carousel-item"><a href="${profilePath(person)}">${portrait(person)}
<strong class="carousel-name">${person.name}</strong>
<span class="carousel-credentials">${credentialLine(person)}</span></a></li>`,
  );
  return html`<section class="carousel ${kind}" aria-label="${title}">
<p class="carousel-title">${title}</p>
<ul class="carousel-items">${items}</ul>
</section>`;
}
