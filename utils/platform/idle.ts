import { browser } from 'wxt/browser';

/** Calls back when the computer is touched again, was not touched for a while, or its screen was locked. */
export function onIdle(follow: (state: string) => void): void {
  browser.idle.onStateChanged.addListener(follow);
}

/** After so many minutes it is to be told. `null`: nothing is waited for. */
export function watchIdle(minutes: number | null): void {
  if (minutes !== null) browser.idle.setDetectionInterval(minutes * 60);
}

export const isLockedScreen = (state: string): boolean => state === 'locked';
