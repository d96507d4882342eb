import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Further } from '../../utils/reader/descriptor/read-page.ts';
import { withShape } from '../../utils/reader/descriptor/with-shape.ts';
import { nameLikeness, takeApart } from '../../utils/reader/generic/name.ts';
import { isProse } from '../../utils/reader/generic/prose.ts';
import { readGeneric, readGenericSteps } from '../../utils/reader/generic/read-generic.ts';

interface Scope {
  forewordReads?: Further;
  forewordAgain?: () => void;
  forewordReader?: object;
}

/**
 * The reader of any page, once for all scripts of ours in this one: the one that is already here takes it up and reads
 * once more, those that come after it are built upon it. A file of its own, since most pages do without it.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordReader = { readGeneric, readGenericSteps, nameLikeness, takeApart, isProse };
  scope.forewordReads = { ...scope.forewordReads, fill: withShape };
  scope.forewordAgain?.();
});
