import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Steps } from '../../utils/dom/work.ts';
import type { People, ReadOptions } from '../../utils/reader/descriptor/read-page.ts';
import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { withSigns } from '../../utils/reader/page/with-signs.ts';
import { NO_PEOPLE } from '../overlay/page.ts';
import { run } from '../overlay/run.ts';

/** The same as the overlay, for sites that nobody described: the reader that goes by a page's shape came before it. */
export default defineUnlistedScript(() =>
  run((doc, { read }, options) => (read === 'generic' ? readByShape(doc, options) : nobody())),
);

function* readByShape(doc: Document, { address, signs }: ReadOptions): Steps<People> {
  return withSigns(yield* readGenericSteps(doc, address), doc, address, signs);
}

/** A site that was described since has the overlay's script, which comes in this one's place. */
// biome-ignore lint/correctness/useYield: it is done at once.
function* nobody(): Steps<People> {
  return NO_PEOPLE;
}
