/** A text as a pattern that finds just it, whatever signs of a pattern it holds. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
