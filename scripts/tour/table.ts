import type { PanelState } from '../../utils/messages/panel.ts';
import type { Wish } from '../../utils/profile/profile.ts';
import { spoken } from '../../utils/questions/context.ts';
import { text } from '../texts.ts';

const CELLS = 12;

/** The estimate of everyone on a page, as a table for a terminal. */
export function tourTable({ listings }: PanelState): string {
  const rows = listings.map(({ name, estimate, questions }) => {
    const [question] = questions;
    return [
      name,
      text(`band_${estimate.band}`),
      bar(estimate.low, estimate.mid, estimate.high),
      [
        ...estimate.fits.map(({ wish }) => `+ ${about(wish)}`),
        ...estimate.conflicts.map(({ wish }) => `− ${about(wish)}`),
        `? ${estimate.silent.length}`,
      ].join(', '),
      question ? text(`${question.id}_ask`, ...question.slots) : '',
    ];
  });
  const all = [
    ['Therapist', 'Band', 'None … all of it', 'Says (+), says no (−), does not say (?)', 'Ask first'],
    ...rows,
  ];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** From none of it to all of it: the range as a line, its middle as a dot. */
function bar(low: number, mid: number, high: number): string {
  const cell = (share: number) => Math.min(CELLS - 1, Math.floor(share * CELLS));
  return Array.from({ length: CELLS }, (_, place) => {
    if (place === cell(mid)) return '●';
    return place >= cell(low) && place <= cell(high) ? '━' : '·';
  }).join('');
}

function about(wish: Wish): string {
  return wish.facet === 'price' ? 'price' : spoken(wish.concept);
}
