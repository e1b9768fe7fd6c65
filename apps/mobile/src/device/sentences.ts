/** Cuts the words of a page where a reader draws breath: at the end of a line or a sentence. */
export function sentences(words: string): string[] {
  const cut = words.split(/\n+|(?<=[。！？；])/u);
  return cut.map((one) => one.trim()).filter((one) => one !== '');
}
