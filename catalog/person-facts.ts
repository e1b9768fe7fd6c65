/** Facts about a person and the certificate that several services judge by, in words. */
import type { FactWords } from '@yimi/service-kit/texts';

export const PERSON_FACT_TEXTS = {
  registeredHere: { name: '户籍', yes: '户籍在本区', no: '户籍不在本区' },
  ageYears: { name: '年龄', unit: '周岁' },
  certificateStatus: {
    name: '残疾人证的状态',
    values: {
      none: '没有办过',
      active: '有效',
      frozen: '已冻结',
      expired: '已过期',
      lost: '已挂失',
      superseded: '已被新证代替',
      cancelled: '已注销',
    },
  },
  certificateEndedOn: { name: '残疾人证的注销日期' },
} satisfies FactWords;
