const YUAN = /^(\d{1,5})(?:\.(\d{1,2}))?$/;

/** What somebody typed as yuan, in fen and without any arithmetic of fractions; null when it is no amount. */
export function fenOf(yuan: string): number | null {
  const [, whole, cents = ''] = YUAN.exec(yuan.normalize('NFKC').trim()) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}
