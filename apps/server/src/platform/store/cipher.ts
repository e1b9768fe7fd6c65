/** Sealing and finding of what is personal, with the county's data keys. */

/** `where` is the column, 'table.column': a value that is copied to another column does not open there. */
export type Cipher = {
  seal(text: string, where: string): Buffer;
  open(value: Uint8Array, where: string): string;
  sealBytes(bytes: Uint8Array, where: string): Buffer;
  openBytes(value: Uint8Array, where: string): Buffer;
  /** Blind index for exact search, normalised; `field` as in 'citizen-number', 'phone', 'name', 'certificate-number'. */
  index(field: string, text: string): Buffer;
};
