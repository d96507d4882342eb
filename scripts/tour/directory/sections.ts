import type { Clinician } from './clinician.ts';
import { type Content, html, type Markup } from './html.ts';
import { DIRECTORY_NAME } from './layout.ts';
import { feeText } from './wording.ts';

/** A section with its heading, or nothing at all: like real profiles, these never print an empty one. */
function section(id: string, title: string, body: Content): Markup | null {
  const empty = body === null || body === false || (Array.isArray(body) && !body.some(Boolean));
  return empty ? null : html`<section class="profile-section" id="${id}"><h2>${title}</h2>${body}</section>`;
}

function list(items: readonly Content[]): Markup | null {
  const shown = items.filter(Boolean);
  return shown.length === 0
    ? null
    : html`<ul class="ticks">${shown.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function group(id: string, title: string, items: readonly string[]): Markup | null {
  return items.length === 0
    ? null
    : html`<div class="focus-group" id="${id}"><h3>${title}</h3>${list(items)}</div>`;
}

function paragraphs(clinician: Clinician, from: number, to?: number): Markup[] {
  const lang = clinician.statementLanguage;
  return clinician.statement.slice(from, to).map((paragraph) => html`<p lang="${lang}">${paragraph}</p>`);
}

export function statementSections(clinician: Clinician): Content {
  return [
    section('about-me', 'About me', paragraphs(clinician, 0, 1)),
    section('my-approach', 'My approach', paragraphs(clinician, 1)),
  ];
}

export function moneySections(clinician: Clinician): Content {
  const { feeIndividual, feeCouples, slidingScale, freeConsultation, insurance } = clinician;
  return [
    section(
      'fees',
      'Fees',
      list([
        feeIndividual && html`Individual session: <span class="amount">${feeText(feeIndividual)}</span>`,
        feeCouples && html`Couples session: <span class="amount">${feeText(feeCouples)}</span>`,
        slidingScale && 'Sliding scale: Yes',
        freeConsultation && 'Free consultation: Yes',
      ]),
    ),
    section('insurance', 'Insurance', insurance && list(insurance)),
  ];
}

export function tickSections(clinician: Clinician): Content {
  return [
    section('specialties', 'Specialties', list(clinician.specialties)),
    section('issues', 'Issues', list(clinician.issues)),
    section('types-of-therapy', 'Types of therapy', list(clinician.approaches)),
    section('client-focus', 'Client focus', [
      group('ages', 'Age', clinician.ages),
      group('participants', 'Participants', clinician.participants),
      group('communities', 'Communities', clinician.communities),
      group('religion', 'Religion', clinician.faith),
      group('ethnicity', 'Ethnicity', clinician.identity),
    ]),
    section('languages', 'Languages', list(clinician.languages)),
  ];
}

export function credentialSection(clinician: Clinician): Content {
  const { profession, credentials, supervisor, yearsInPractice, verified } = clinician;
  return section(
    'credentials',
    'Credentials',
    list([
      html`${profession}, ${credentials.join(', ')}`,
      supervisor && `Supervised by ${supervisor}`,
      yearsInPractice && `In practice for ${yearsInPractice} ${yearsInPractice === 1 ? 'year' : 'years'}`,
      verified && `Verified by ${DIRECTORY_NAME}`,
    ]),
  );
}
