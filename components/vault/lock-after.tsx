import type { VaultState } from '../../utils/messages/replies.ts';
import { type MessageKey, useText } from '../text.ts';

const LOCK_TIMES = [
  [null, 'vault_after_close'],
  [5, 'vault_after_5'],
  [15, 'vault_after_15'],
  [60, 'vault_after_60'],
] as const satisfies [VaultState['lockAfter'], MessageKey][];

/** After how long without anyone at the computer it locks by itself. */
export function LockAfter({
  chosen,
  onChoose,
}: {
  chosen: VaultState['lockAfter'];
  onChoose(minutes: VaultState['lockAfter']): void;
}) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('vault_after')}</legend>
      {LOCK_TIMES.map(([minutes, key]) => (
        <label key={key}>
          <input
            type="radio"
            name="lock-after"
            checked={minutes === chosen}
            onChange={() => onChoose(minutes)}
          />{' '}
          {text(key)}
        </label>
      ))}
    </fieldset>
  );
}
