import { type Bytes, random } from './bytes.ts';

/** Bytes of a nonce, as AES-GCM wants them. A random one may serve some 2^32 times a key before two can meet. */
export const NONCE = 12;

/** Encrypts with AES-GCM under a fresh nonce, which stands before the result. `beside` is authenticated with it. */
export async function encrypt(key: CryptoKey, plain: Bytes, beside: Bytes): Promise<Bytes> {
  const iv = random(NONCE);
  const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: beside }, key, plain);
  const sealed = new Uint8Array(NONCE + hidden.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(hidden), NONCE);
  return sealed;
}

/** What `encrypt` was given. Rejects when a bit of it, of the key or of `beside` is another. */
export async function decrypt(key: CryptoKey, sealed: Bytes, beside: Bytes): Promise<Bytes> {
  const iv = sealed.subarray(0, NONCE);
  const hidden = sealed.subarray(NONCE);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: beside }, key, hidden),
  );
}
