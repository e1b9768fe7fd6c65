/** Encrypted blobs on disk, named by the id of their row in stored_file. */
export type Files = {
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** Throws when there is no such file. */
  get(id: string): Promise<Buffer>;
};
