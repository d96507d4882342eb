/**
 * The extension's own policy does not bind a script in a page, so everything that could send is taken
 * out of this script's world before anything else runs. The page's own copies are other objects.
 */
const SENDERS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Image',
  'Audio',
  'open',
  'postMessage',
];

function takeOut(holder: object, name: string): void {
  try {
    Object.defineProperty(holder, name, { value: undefined, configurable: false, writable: false });
  } catch {
    // Already fixed as something else: nothing more can be done here, the bundle check covers its use.
  }
}

for (const name of SENDERS) {
  takeOut(globalThis, name);
  // In Firefox the two are different objects.
  takeOut(window, name);
}
takeOut(navigator, 'sendBeacon');
