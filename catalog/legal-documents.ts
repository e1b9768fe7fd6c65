/** The documents that services quote, each once. */
import type { LegalDocument } from '@yimi/service-kit/legal-basis';

export const CERTIFICATE_RULES: LegalDocument = {
  name: '中华人民共和国残疾人证管理办法',
  number: { text: '残联发〔2017〕34号', toConfirm: true },
  from: '2018-01-01',
};

export const HARBIN_CERTIFICATE_RULES: LegalDocument = {
  name: '哈尔滨市残疾人证管理细则（暂行）',
  from: '2018-04-01',
};

export const DISABILITY_STANDARD: LegalDocument = {
  name: '残疾人残疾分类和分级',
  number: { text: 'GB/T 26341-2010', toConfirm: false },
  from: '2011-05-01',
};

export const CIVIL_CODE: LegalDocument = { name: '中华人民共和国民法典', from: '2021-01-01' };
