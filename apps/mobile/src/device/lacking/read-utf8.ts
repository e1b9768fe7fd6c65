/** Text out of bytes that come in pieces; WeChat's engine has no TextDecoder. */

/** @returns reads the next piece; a character that is cut off waits for the rest of it */
export function utf8Reader(): (piece: ArrayBuffer) => string {
  let left: number[] = [];
  return (piece) => {
    const bytes = [...left, ...new Uint8Array(piece)];
    let text = '';
    let at = 0;
    while (at < bytes.length) {
      const length = lengthOf(bytes[at] as number);
      if (at + length > bytes.length) break;
      text += String.fromCodePoint(codePoint(bytes.slice(at, at + length)));
      at += length;
    }
    left = bytes.slice(at);
    return text;
  };
}

function lengthOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

function codePoint([first = 0, ...rest]: readonly number[]): number {
  const bitsOfFirst =
    [first, 0, first & 0x1f, first & 0x0f, first & 0x07][rest.length === 0 ? 0 : rest.length + 1] ?? 0;
  return rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), bitsOfFirst);
}
