/** Fen as yuan with two digits: 123456 → 1,234.56 */
export function yuanWords(fen: number): string {
  return (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
