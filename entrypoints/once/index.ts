import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../../utils/dom/slices.ts';
import type { Further } from '../../utils/reader/descriptor/read-page.ts';
import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { withSigns } from '../../utils/reader/page/with-signs.ts';
import { documentNow } from './document.ts';
import { watch } from './place.ts';

/** Where a script before this one put what it reads. */
interface Scope {
  forewordReads?: Further;
}

/**
 * Reads the page once, without knowing the directory, while the page stays usable. What it resolves to is the
 * answer to whoever ran it: both browsers wait for a promise.
 */
export default defineUnlistedScript(async () => {
  const place = watch(document, () => location.href);
  try {
    const read = await inSlices(() => readGenericSteps(document, location.href), place);
    const { forewordReads } = globalThis as Scope;
    const { page, listings, refused } = read;
    const { signs } = withSigns(read, document, location.href, forewordReads?.signs);
    return {
      host: location.host,
      page,
      listings,
      signs,
      tooLarge: refused === 'too-large',
      document: documentNow(),
    };
  } finally {
    place.end();
  }
});
