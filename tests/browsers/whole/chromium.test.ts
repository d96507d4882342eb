import { describe } from 'vitest';
import { inChromium } from '../worlds/chromium.ts';
import { walkTheWholeWay } from './whole-way.ts';

describe('the whole way, in Chromium', () => walkTheWholeWay(inChromium));
