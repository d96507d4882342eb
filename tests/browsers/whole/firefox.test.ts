import { describe } from 'vitest';
import { inFirefox } from '../worlds/firefox.ts';
import { walkTheWholeWay } from './whole-way.ts';

describe('the whole way, in Firefox', () => walkTheWholeWay(inFirefox));
