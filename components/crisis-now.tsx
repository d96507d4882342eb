import { Crisis } from './crisis.tsx';
import { useText } from './text.ts';

/** The crisis lines, open and before all else: somebody has just written that they mean to die, or are in danger. */
export function CrisisNow() {
  const text = useText();
  return (
    <div role="alert" class="crisis-now">
      <p>{text('first_crisis')}</p>
      <Crisis opened />
    </div>
  );
}
