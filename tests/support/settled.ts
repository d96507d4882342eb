import { afterAll } from 'vitest';

/** What was put off until the next frame is done, and what that put off in turn. */
async function frame(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
}

/**
 * Preact runs effects after the next frame, or 35 ms later if none comes. A page that is taken away has no frames
 * any more, and the later call would be made where there is no page at all: so each file waits for its last effects.
 */
export async function settled(): Promise<void> {
  await frame();
  await frame();
}

afterAll(settled);
