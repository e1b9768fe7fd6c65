/** What was read from a QR code: nothing when the person changed their mind, no text when no code was found. */
export type Scanned = { text: string | undefined } | undefined;
