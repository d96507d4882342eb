import type { Tongue } from './tongue.ts';

/** What may come one day, has stopped, is used up, or is done by somebody else: none of it is offered now. */
const TAKEN_BACK: Readonly<Record<Tongue, RegExp>> = {
  de: /\b(?:uberlege|plane (?:ich )?|(?:mochte|wurde|will|werde) (?:ich )?(?:\w+ )?(?:in zukunft|kunftig|spater)|in zukunft|kunftig (?:auch|noch)|(?:beginne|starte) ich (?:im|ab|nachst)|(?:beginnt|startet) (?:im|ab|nachst)|verabschiedet|eingestellt|verzichte|ausgeschopft|ausgesetzt|verweise (?:ich|wir)|besser aufgehoben|(?:derzeit|zurzeit|momentan|aktuell) gar nicht)\b/,
  fr: /\b(?:envisage|c'est (?:termine|fini)|suspendue?s?|me formerai|(?:mis|mise|est|sont) en pause|viendra|j'ai (?:arrete|cesse|abandonne)|oriente vers|adressez-vous|(?:mieux|plutot) [a-z]+ ailleurs|exclue?s?|(?:l'an|l'annee) prochaine?|plus tard|je renonce)\b/,
  es: /\b(?:deje de|he dejado|agotad[oa]s?|suspend\w+|me gustaria|estoy pensando|quiza|mas adelante|derivo|derivamos|(?:l[oa]s? )(?:ve|ven|lleva|llevan|atiende|atienden) (?:mi|mis|tu|su|un|una)|descanso|no soy la persona|quedan? fuera|aun no|todavia no|(?:l[oa]s )?reservo para)\b/,
};

/** "For children, I point you to …", in any of the languages. */
const SENT_ON =
  /^[^,;.]{0,40}, (?:je vous (?:oriente|dirige|adresse|renvoie)|adressez-vous|wenden sie sich|(?:te|le|os|les) deriv\w+)\b/;

/**
 * Whether the clause (lower case, without accents) that names something takes it back, or what follows the name sends
 * people elsewhere for it.
 */
export function takesBack(clause: string, after: string, tongue: Tongue): boolean {
  return TAKEN_BACK[tongue].test(clause) || SENT_ON.test(after);
}
