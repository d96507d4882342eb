import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../../utils/dom/slices.ts';
import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { documentNow } from './document.ts';
import { watch } from './place.ts';

/**
 * Reads the page once, without knowing the directory, while the page stays usable. What it resolves to is the
 * answer to whoever ran it: both browsers wait for a promise.
 */
export default defineUnlistedScript(async () => {
  const place = watch(document, () => location.href);
  try {
    const { page, listings, refused } = await inSlices(
      () => readGenericSteps(document, location.href),
      place,
    );
    return {
      host: location.host,
      page,
      listings,
      tooLarge: refused === 'too-large',
      document: documentNow(),
    };
  } finally {
    place.end();
  }
});
