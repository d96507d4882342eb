import { type Clinician, clinicians } from './clinician.ts';
import { home, notFound } from './home.ts';
import { profile } from './profile.ts';
import { type PageNumber, pageNumber, results } from './results.ts';

export function homePage(): string {
  return home(clinicians);
}

export function notFoundPage(): string {
  return notFound();
}

/** One of the three results pages as a whole HTML document. */
export function resultsPage(page: PageNumber, all: readonly Clinician[] = clinicians): string {
  return results(page, all);
}

/** A clinician's page as a whole HTML document, or `null` when nobody has this id. */
export function profilePage(id: string, all: readonly Clinician[] = clinicians): string | null {
  const clinician = all.find((someone) => someone.id === id);
  return clinician ? profile(clinician, all) : null;
}

export interface DirectoryAnswer {
  status: 200 | 404;
  html: string;
  contentType: 'text/html; charset=utf-8';
}

const PROFILE = /^\/therapists\/([a-z0-9-]+)\/(\d+)$/;

function pageAt(url: URL): string | null {
  const path = url.pathname.replace(/(?<=.)\/$/, '');
  if (path === '/') return homePage();
  if (path === '/therapists') {
    const number = pageNumber(url.searchParams.get('page'));
    return number && resultsPage(number);
  }
  const [, slug, id] = PROFILE.exec(path) ?? [];
  const named = clinicians.find((clinician) => clinician.id === id && clinician.slug === slug);
  return named ? profilePage(named.id) : null;
}

/** What the directory answers to an address: `/`, `/therapists?page=N`, `/therapists/<slug>/<id>`, else not found. */
export function respond(url: URL): DirectoryAnswer {
  const found = pageAt(url);
  return {
    status: found ? 200 : 404,
    html: found ?? notFoundPage(),
    contentType: 'text/html; charset=utf-8',
  };
}
