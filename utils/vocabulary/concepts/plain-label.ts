/**
 * A label of the vocabulary as a person would say it: asides in brackets are left out, a slash is an *or*,
 * and a clinician is a therapist.
 */
export function plainLabel(label: string): string {
  return label
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .replace(/(?<!\s)\s*\/\s*/g, ' or ')
    .replace(/\bclinician/g, 'therapist')
    .trim();
}
