/** What may stand in a first message, each only if the user ticks it. */
export const LETTER_PARTS = ['state', 'about', 'meet', 'when', 'plan', 'price', 'reach', 'name'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** `voicemail` is read aloud: it says who calls and how to call back, and nothing of what it is about. */
export const LETTER_KINDS = ['short', 'longer', 'voicemail'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A sentence: the key of its message, and what fills it. */
export interface LetterLine {
  text: string;
  slots: string[];
}

/** What the user ticked, in words that can stand in a sentence. */
export type Ticked = Partial<Record<LetterPart, string>>;

/** A sentence that is said by its key. */
export const letterLine = (text: string, ...slots: string[]): LetterLine => ({ text, slots });

/** Of each kind, which parts it has room for. A voicemail may be heard by others: it says as little as it can. */
export const ROOM_FOR: Record<LetterKind, readonly LetterPart[]> = {
  short: ['state', 'about', 'meet', 'when', 'plan', 'price', 'reach', 'name'],
  longer: ['state', 'about', 'meet', 'when', 'plan', 'price', 'reach', 'name'],
  voicemail: ['state', 'reach', 'name'],
};

/**
 * A first message, as paragraphs of sentences: who is asked, what is ticked, whether there is room, and how to
 * answer. Nothing is in it that was not ticked, and nothing is sent.
 */
export function letterOf(kind: LetterKind, to: string, ticked: Ticked): LetterLine[][] {
  const has = new Map(
    ROOM_FOR[kind].flatMap((part) => {
      const words = ticked[part]?.trim();
      return words ? [[part, words] as const] : [];
    }),
  );
  const said = (part: LetterPart, text: string): LetterLine[] => {
    const words = has.get(part);
    return words === undefined ? [] : [letterLine(text, words)];
  };
  const hello = to.trim() === '' ? letterLine('letter_hello_nobody') : letterLine('letter_hello', to.trim());
  const paragraphs: LetterLine[][] = [
    [hello],
    [
      ...said('state', 'letter_state'),
      ...(has.has('about') ? said('about', 'letter_about') : [letterLine('letter_looking')]),
      ...said('meet', 'letter_meet'),
      ...said('when', 'letter_when'),
    ],
    kind === 'longer' ? [letterLine('letter_choosing')] : [],
    [
      letterLine('letter_room'),
      ...said('plan', 'letter_plan'),
      ...said('price', 'letter_price'),
      ...(kind === 'voicemail' ? [] : [letterLine('letter_talk')]),
    ],
    kind === 'longer' ? [letterLine('letter_no_room')] : [],
    [...(has.has('reach') ? said('reach', 'letter_reach') : [letterLine('letter_reach_here')])],
    [letterLine('letter_thanks'), ...said('name', 'letter_name')],
  ];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
