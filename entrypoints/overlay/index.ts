import './no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readInSteps } from '../../utils/reader/descriptor/read-page.ts';
import { run } from './run.ts';

/** Reads and draws in pages of directories that have a descriptor. */
export default defineUnlistedScript(() => run(readInSteps));
