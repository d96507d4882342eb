import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../../utils/reader/generic/read-generic.ts';

/** Reads the page once, without knowing the directory. What it returns is the answer to whoever ran it. */
export default defineUnlistedScript(() => {
  const { page, listings, refused } = readGeneric(document, location.href);
  return { host: location.host, page, listings, tooLarge: refused === 'too-large' };
});
