import { parseHtml } from '../../scripts/parse-html.ts';
import { type Clinician, clinicians } from '../../scripts/tour/directory/clinician.ts';

/** Where the tour is served in these tests. */
export const ORIGIN = 'http://localhost:4173';

export const PAGES = [1, 2, 3] as const;

export function documentOf(html: string): Document {
  return parseHtml(html);
}

export function rowsOf(doc: ParentNode): Element[] {
  return [...doc.querySelectorAll('.therapist-card')];
}

export function textOf(root: ParentNode, selector: string): string | null {
  return root.querySelector(selector)?.textContent?.trim() ?? null;
}

export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

export function idsOf(doc: ParentNode): string[] {
  return rowsOf(doc).map((row) => row.getAttribute('data-listing-id') ?? '');
}

/** The one clinician whose name begins so. */
export function person(firstName: string): Clinician {
  const found = clinicians.filter(({ name }) => name.startsWith(`${firstName} `));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} people are called ${firstName}`);
  return found[0];
}

/** All that a clinician wrote, in one line. */
export function words(clinician: Clinician): string {
  return clinician.statement.join(' ');
}
