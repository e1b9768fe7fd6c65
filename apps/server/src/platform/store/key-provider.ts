/** Holds the key-encryption key. The file provider keeps it beside the data; an HSM would be another of these. */
export type KeyProvider = {
  /** Seals a key or private key for rest; `purpose` binds it to its use. */
  wrap(key: Uint8Array, purpose: string): Buffer;
  unwrap(wrapped: Uint8Array, purpose: string): Buffer;
};
