import type { Clinician } from './clinician.ts';
import { html, type Markup } from './html.ts';
import { portrait } from './portrait.ts';
import {
  AVAILABILITY_LINES,
  credentialLine,
  formatLine,
  placeLine,
  preview,
  profilePath,
} from './wording.ts';

/** The statement stands twice, for wide and for narrow screens, as it does on real directories. */
function statement(clinician: Clinician): Markup | null {
  if (clinician.statement.length === 0) return null;
  const text = preview(clinician.statement);
  const lang = clinician.statementLanguage;
  return html`<p class="card-statement wide" lang="${lang}">${text}</p>
<p class="card-statement narrow" lang="${lang}">${text}</p>`;
}

/** One row of a results page. A practice that accepts clients has no line that says so. */
export function card(clinician: Clinician): Markup {
  const path = profilePath(clinician);
  const { availability } = clinician;
  return html`<article class="therapist-card" data-listing-id="${clinician.id}">
<div class="card-photo">${portrait(clinician)}</div>
<div class="card-main">
<h2 class="card-name"><a href="${path}">${clinician.name}</a></h2>
<p class="card-credentials">${credentialLine(clinician)}</p>
${clinician.verified && html`<p class="card-verified">Verified</p>`}
<p class="card-place"><span class="place">${placeLine(clinician)}</span> <span class="format">${formatLine(clinician)}</span></p>
${availability !== 'accepting' && html`<p class="card-availability">${AVAILABILITY_LINES[availability]}</p>`}
${statement(clinician)}
</div>
<div class="card-contact">
<a class="phone" href="tel:+1${clinician.phone.replace(/\D/g, '')}">${clinician.phone}</a>
<a class="button" href="${path}#contact" aria-label="Email ${clinician.name}">Email</a>
<a class="button quiet" href="${path}" aria-label="View the profile of ${clinician.name}">View profile</a>
</div>
</article>`;
}
