import type { PanelPerson } from '../../utils/messages/panel.ts';
import { EvidenceLink } from '../evidence/evidence-link.tsx';
import { useText } from '../text.ts';
import type { Group } from './groups.ts';
import { RangeBar } from './range-bar.tsx';

/** Our guess of what a full listing would say, folded until it is wanted: it is ours, and no word of theirs. */
export function HowSure({ range, group }: { range: PanelPerson['range']; group: Group }) {
  const text = useText();
  return (
    <details class="how-sure">
      <summary>{text('sure_title')}</summary>
      <p>{text('sure_group', text(`group_${group}`))}</p>
      <RangeBar range={range} />
      <p class="quiet">
        {text('range_caution')} <EvidenceLink />
      </p>
    </details>
  );
}
