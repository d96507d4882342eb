import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Further } from '../../utils/reader/descriptor/read-page.ts';
import { withShape } from '../../utils/reader/descriptor/with-shape.ts';

interface Scope {
  forewordReads?: Further;
  forewordAgain?: () => void;
}

/**
 * The reader of any page, for the script that is already in this one: it takes it up from here and reads once more.
 * A file of its own, since most pages do without it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordReads = { ...scope.forewordReads, fill: withShape };
  scope.forewordAgain?.();
});
