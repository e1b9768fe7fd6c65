/** Digits only, however they were pasted: with spaces, or full-width from a Chinese keyboard. */
export function sixDigits(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, 6);
}
