/** Which tables may leave the system, and what stands in them. */

export const EXPORT_TABLES = {
  holders: {
    name: '持证人名册',
    day: '发证日期',
    columns: {
      name: '姓名',
      citizenNumber: '身份证号',
      certificateNumber: '残疾人证号',
      category: '残疾类别',
      level: '残疾等级',
      issuedOn: '发证日期',
      expiresOn: '有效期至',
      region: '村（社区）',
    },
  },
  cases: {
    name: '办件台账',
    day: '提交日期',
    columns: {
      caseNo: '案号',
      name: '姓名',
      citizenNumber: '身份证号',
      service: '事项',
      stage: '环节',
      submittedOn: '提交日期',
      region: '村（社区）',
    },
  },
} as const;

export type ExportKind = keyof typeof EXPORT_TABLES;

export const EXPORT_KINDS = Object.keys(EXPORT_TABLES) as ExportKind[];

/** The district's own measures: a table that is needed for longer, or by more people, is asked for again. */
export const EXPORT_LIMITS = { rows: 20_000, days: 7, downloads: 3 } as const;

/** The columns of a kind in the order in which they stand in the table. */
export function columnsOf(kind: ExportKind): Readonly<Record<string, string>> {
  return EXPORT_TABLES[kind].columns;
}
