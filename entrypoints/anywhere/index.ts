import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { readGenericSteps } from '../../utils/reader/generic/read-generic.ts';
import { run } from '../overlay/run.ts';

/** The same as the overlay, for sites that nobody described: it brings the reader that goes by a page's shape. */
export default defineUnlistedScript(() =>
  run((doc, directory, options) =>
    directory.read === 'generic'
      ? readGenericSteps(doc, options.address)
      : readInSteps(doc, directory, options),
  ),
);
