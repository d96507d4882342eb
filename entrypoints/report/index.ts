import '../overlay/no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Descriptor } from '../../utils/listing/descriptor.ts';
import { readPage } from '../../utils/reader/descriptor/read-page.ts';
import { structureReport } from '../../utils/reader/report/structure.ts';

/** Tells what the page is built of. The directory's own file has run before it. */
export default defineUnlistedScript(() => {
  const { forewordDirectory } = globalThis as { forewordDirectory?: Descriptor };
  if (!forewordDirectory) return null;
  const { coverage } = readPage(document, forewordDirectory, { address: location.href });
  return structureReport(document, forewordDirectory, coverage);
});
