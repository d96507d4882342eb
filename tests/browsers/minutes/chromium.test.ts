import { describe } from 'vitest';
import { inChromium } from '../worlds/chromium.ts';
import { afterSessions } from './after-sessions.ts';
import { firstLook } from './first-look.ts';

describe('the first minutes, in Chromium', () => firstLook(inChromium));
describe('after sessions, in Chromium', () => afterSessions(inChromium));
