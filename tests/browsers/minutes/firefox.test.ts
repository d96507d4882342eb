import { describe } from 'vitest';
import { inFirefox } from '../worlds/firefox.ts';
import { afterSessions } from './after-sessions.ts';
import { firstLook } from './first-look.ts';

describe('the first minutes, in Firefox', () => firstLook(inFirefox));
describe('after sessions, in Firefox', () => afterSessions(inFirefox));
