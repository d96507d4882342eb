import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import type { ByShape } from '../../utils/reader/read-page.ts';

interface Scope {
  forewordShape?: ByShape;
  forewordAgain?: () => void;
}

/**
 * The reader of any page, for the script that is already in this one: it takes it up from here and reads once more.
 * A file of its own, since most pages do without it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordShape = readGenericSteps;
  scope.forewordAgain?.();
});
