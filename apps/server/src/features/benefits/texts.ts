import type { LocalDate } from '@yimi/domain/local-date';

/** '2026-11-28' → 2026年11月28日 */
export function dayInWords(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Headings of the files that go to the bank and come back. Banks read them by these words. */
export const bankFileTexts = {
  reference: '流水号',
  name: '收款人',
  account: '收款账号',
  amount: '金额（元）',
  purpose: '用途',
  result: '结果',
  reason: '原因',
  paid: '成功',
  returned: '失败',
  purposeOf: (service: string, month: string) => `${service} ${month}`,
  fileName: (service: string, month: string) => `${service}-${month}.csv`,
  wrong: {
    unknown: '流水号不在这张清单里，请核对是不是别的清单的回盘。',
    amount: '金额和清单不一致，请找银行核对。',
    result: '结果只能是“成功”或“失败”。',
    settled: '这一笔已经有了别的结果，不能再改。',
  },
};
