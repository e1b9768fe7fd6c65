/** A fresh idempotency key. Not crypto.randomUUID, which is missing where a district serves plain http in its own net. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
