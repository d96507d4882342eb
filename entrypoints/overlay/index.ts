import './no-network.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from './run.ts';

/** Reads and draws in pages of directories that have a descriptor. */
export default defineUnlistedScript(() => run());
