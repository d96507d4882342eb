import { carousel } from './carousel.ts';
import type { Clinician } from './clinician.ts';
import { html, type Markup, scriptJson } from './html.ts';
import { page } from './layout.ts';
import { personData } from './person.ts';
import { portrait } from './portrait.ts';
import { credentialSection, moneySections, statementSections, tickSections } from './sections.ts';
import { AVAILABILITY_LINES, credentialLine, formatLine, placeLine } from './wording.ts';

function head(clinician: Clinician): Markup {
  const { availability } = clinician;
  return html`<header class="profile-head">
${portrait(clinician)}
<div>
<h1><span class="profile-name">${clinician.name}</span>${clinician.pronouns && html` <span class="profile-pronouns">(${clinician.pronouns})</span>`}</h1>
<p class="profile-credentials">${credentialLine(clinician)}</p>
${clinician.verified && html`<p class="profile-verified">Verified</p>`}
<p class="profile-place"><span class="place">${placeLine(clinician)}</span> <span class="format">${formatLine(clinician)}</span></p>
<p class="profile-availability ${availability}">${AVAILABILITY_LINES[availability]}</p>
</div>
</header>`;
}

function contact(clinician: Clinician): Markup {
  return html`<section class="profile-section" id="contact"><h2>Contact</h2>
<p>Telephone: <span class="phone">${clinician.phone}</span></p>
<p>On a real directory a message form would stand here. Nobody here is real, so there is no one to write to.</p>
</section>`;
}

/** A clinician's own page. The strip at its end shows the four who follow in the directory. */
export function profile(clinician: Clinician, all: readonly Clinician[]): string {
  const at = all.indexOf(clinician);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].slice(0, 4);
  const main = html`<main class="profile" id="main" data-listing-id="${clinician.id}">
<p class="crumbs"><a href="/therapists?page=1">Therapists</a></p>
${head(clinician)}
<div class="profile-body">
${statementSections(clinician)}
${moneySections(clinician)}
${tickSections(clinician)}
${credentialSection(clinician)}
${contact(clinician)}
</div>
${carousel('featured-nearby', 'Featured nearby', others)}
</main>`;
  return page(`${clinician.name}, ${clinician.city}, ${clinician.region}`, main, {
    head: html`<script type="application/ld+json">${scriptJson(personData(clinician))}</script>`,
  });
}
