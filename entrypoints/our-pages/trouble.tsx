import { Trouble } from '../../components/data/trouble.tsx';
import { show } from '../../components/page.tsx';
import { LockScreen } from '../../components/vault/lock-screen.tsx';
import { problemIn } from '../../utils/messages/ask.ts';
import type { Problem } from '../../utils/messages/replies.ts';
import { translate } from '../../utils/platform/translate.ts';
import { DATA } from './data.ts';
import { VAULT } from './vault.ts';

/** Shows, in place of a page, why what is kept cannot be used and what can be done: while it is locked, the lock. */
export function showTrouble(problem: Problem, retry: () => void): void {
  show(
    translate,
    problem === 'locked' ? (
      <LockScreen unlock={VAULT.unlock} erase={DATA.erase} onOpen={retry} />
    ) : (
      <Trouble problem={problem === 'refused' ? 'failed' : problem} data={DATA} onRetry={retry} />
    ),
  );
}

/** Shows a page, or why it cannot be shown. */
export function showOrSay(draw: () => Promise<void>): void {
  draw().catch((error: unknown) => showTrouble(problemIn(error), () => showOrSay(draw)));
}
