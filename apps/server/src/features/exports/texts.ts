type Mark = { number: string; who: string; unit: string; on: string; purpose: string; approver: string };

export const exportTexts = {
  /** Stands first in every file. */
  mark: ({ number, who, unit, on, purpose, approver }: Mark) =>
    `批准号 ${number}｜${unit} ${who} 于 ${on} 导出｜${approver} 批准｜只用于：${purpose}｜含个人信息，不得转发、不得公开，用完删除。这份文件有暗记，能查到是谁导出的。`,
  sheets: { holders: '持证人名册', cases: '办件台账' },
} as const;
