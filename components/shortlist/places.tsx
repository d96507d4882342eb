import { useText } from '../text.ts';

export const PANEL_PLACES = ['page', 'list', 'next'] as const;
export type PanelPlace = (typeof PANEL_PLACES)[number];

/** The three places of the panel. */
export function PanelPlaces({ place, onPlace }: { place: PanelPlace; onPlace(place: PanelPlace): void }) {
  const text = useText();
  return (
    <nav class="places" aria-label={text('places_label')}>
      {PANEL_PLACES.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === place ? 'page' : undefined}
          onClick={() => onPlace(one)}
        >
          {text(`places_${one}`)}
        </button>
      ))}
    </nav>
  );
}
