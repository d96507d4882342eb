import { useText } from '../text.ts';

export const PLACES = ['page', 'list', 'next'] as const;
export type Place = (typeof PLACES)[number];

/** The three places of the panel. */
export function Places({ place, onPlace }: { place: Place; onPlace(place: Place): void }) {
  const text = useText();
  return (
    <nav class="places" aria-label={text('places_label')}>
      {PLACES.map((one) => (
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
