const LONG = import.meta.env.MODE === 'long';

/** How often something is tried: a few times by `npm test`, many by `npm run test:long`. */
export const times = (few: number, many: number): number => (LONG ? many : few);
