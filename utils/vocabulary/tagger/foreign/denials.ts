import type { Tongue } from './tongue.ts';

/** A stretch of a sentence that is denied; offsets in the sentence. `at` is where the negative word stands. */
export interface Denied {
  at: number;
  from: number;
  to: number;
}

/** Where one statement ends and another begins. */
const CLAUSE =
  /[;:()]|\s-+\s|,?\s(?:aber|sondern|jedoch|doch|mais|pero|sino|aunque|dafur|cependant|toutefois)\b|,\s*(?=(?:und |et |y |e )?(?:nur|lediglich|seulement|uniquement|solo|solamente|unicamente|ich|wir|die|der|das|es|je|j'|nous|vous|il|elle|yo|si|trabajo|ofrezco|atiendo|acepto|hago|hay|tengo|entiendo|biete|arbeite|propose|travaille)\b)|,?\s(?:und|et|y)\s+(?=(?:bald|demnachst|bientot|pronto|proximamente)\b)|\b(?:und|et|y|e)\s+(?=(?:ich|wir|je|j'|nous|yo|no|ne|hago|ofrezco|acepto|atiendo|trabajo|arbeite|biete)\b)/g;

/** Negatives that reach over their whole clause, or forward only, or forward to the next comma. */
const NEGATIVES: Record<Tongue, { whole: RegExp | null; forward: RegExp; near: RegExp | null }> = {
  de: {
    // "Paare nehme ich keine an": what is refused stands first.
    whole:
      /\b(?:nicht|nie|niemals)\b(?!-| (?:binar|nur|ausschlieslich|allein|zogern|notig))|\bkeine?n? (?:mehr|an|auf|entgegen)(?= ?(?:[.,;!]|$))/g,
    forward: /\b(?:kein(?:e[nmrs]?)?|weder)\b/g,
    near: /\bohne\b/g,
  },
  fr: {
    whole:
      /\b(?:ne|n')\s?(?:\w+\s){0,1}?\w+(?:\s\w+){0,2}?\s(?:pas|plus|jamais|aucune?|ni)\b(?! (?:seulement|uniquement))/g,
    forward:
      /\b(?:pas (?:de|d')|aucune?|plus (?:de|d') (?=places?|disponibilite)|non (?=remboursee?s?|accessible|disponible))/g,
    near: /\bsans\b/g,
  },
  es: {
    whole: null,
    forward:
      /\b(?:no|ni|nunca|tampoco|ningun|ninguna)\b(?! (?:binari|solo|solamente|unicamente|dude|duden|importa|te preocupes))/g,
    near: /\bsin\b(?! (?:trabajo|empleo|hogar|papeles)\b)/g,
  },
};

/** What the negatives of a sentence (lower case, without accents) deny. */
export function deniedIn(lower: string, tongue: Tongue): { denied: Denied[]; clauses: number[] } {
  const clauses = [0, ...[...lower.matchAll(CLAUSE)].map(({ index }) => index), lower.length];
  const endOf = (at: number) => clauses.find((clause) => clause > at) ?? lower.length;
  const startOf = (at: number) => clauses.findLast((clause) => clause <= at) ?? 0;
  const { whole, forward, near } = NEGATIVES[tongue];
  const denied: Denied[] = [];
  for (const { index } of whole === null ? [] : lower.matchAll(whole))
    denied.push({ at: index, from: startOf(index), to: endOf(index) });
  for (const { index } of lower.matchAll(forward)) denied.push({ at: index, from: index, to: endOf(index) });
  for (const { index } of near === null ? [] : lower.matchAll(near)) {
    const comma = lower.indexOf(',', index);
    denied.push({ at: index, from: index, to: comma < 0 ? endOf(index) : Math.min(comma, endOf(index)) });
  }
  return { denied, clauses };
}
