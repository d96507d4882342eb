import { useText } from '../text.ts';
import { BANDS } from './bands.ts';

/** The five sentences of the estimate, each with its shape and the rule for it. */
export function BandsTable() {
  const text = useText();
  return (
    <table class="facts">
      <caption>{text('ev_bands_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('ev_bands_words')}</th>
          <th scope="col">{text('ev_bands_when')}</th>
        </tr>
      </thead>
      <tbody>
        {BANDS.map(({ band, limits }) => (
          <tr key={band}>
            <th scope="row">{text(`group_${band}`)}</th>
            <td>{text(`ev_band_${band}`, ...limits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
