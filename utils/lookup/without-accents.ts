/** "Psicóloga" as "Psicologa", "Ärztin" as "Arztin": a name is the same with its accents and without them. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
