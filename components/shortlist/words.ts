import { amounts } from '../../utils/fit/amounts.ts';
import type { Room } from '../../utils/fit/room.ts';
import { type Change, type Kept, newest } from '../../utils/shortlist/kept.ts';
import type { Stage } from '../../utils/shortlist/stage.ts';
import { LONGEST_NAME_SHOWN, pageText } from '../page-text.ts';
import type { Translate } from '../text.ts';

export const stageWords = (stage: Stage, text: Translate): string => text(`stage_${stage}`);

/** A name as it may be shown; a listing without one is named so. */
export function shownName(kept: Pick<Kept, 'entries'>, text: Translate): string {
  return pageText(newest(kept).listing.name, LONGEST_NAME_SHOWN) || text('name_missing');
}

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** "May 3" of `2026-05-03`. */
export const dayWords = (day: string): string => DAY.format(new Date(`${day.slice(0, 10)}T12:00:00Z`));

/** "May 3 10:30" where a time is known. */
export const whenWords = (at: string): string => [dayWords(at), at.slice(11)].filter(Boolean).join(' ');

/** What a session costs, or that it is not said. */
export function feeWords(kept: Pick<Kept, 'entries'>, text: Translate): string {
  const { feeIndividual, feeCouples, currency } = newest(kept).listing;
  const fee = feeIndividual ?? feeCouples;
  return fee ? amounts(fee, currency) : text('fact_unsaid');
}

export const roomWords = (room: Room, text: Translate): string =>
  room === 'unsaid' ? text('fact_unsaid') : text(`room_${room}`);

/** "Price: 140, was 125" of what a directory says otherwise than before. */
export function changeWords({ what, was, is }: Change, currency: string, text: Translate): string {
  return text(`since_${what}`, valueWords(what, is, currency, text), valueWords(what, was, currency, text));
}

function valueWords(what: Change['what'], value: string, currency: string, text: Translate): string {
  switch (what) {
    case 'price':
    case 'couplesPrice': {
      const [low = 0, high = low] = value.split('–').map(Number);
      return amounts([low, high], currency);
    }
    case 'room':
      return roomWords(value as Room, text);
    case 'inPerson':
    case 'online':
      return text(value === 'yes' ? 'answer_yes' : 'answer_no');
    default:
      return pageText(value, LONGEST_NAME_SHOWN);
  }
}
