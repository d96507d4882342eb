import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Further } from '../../utils/reader/descriptor/read-page.ts';
import { readSigns } from '../../utils/reader/page/read-signs.ts';

interface Scope {
  forewordReads?: Further;
}

/**
 * Reads what a list says of itself, for the script that reads its rows: a file of its own, for directories of which
 * it is known where that stands.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.forewordReads = { ...scope.forewordReads, signs: readSigns };
});
