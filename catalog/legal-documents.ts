/** The documents that services quote, each once. */
import type { LegalDocument } from '@yimi/service-kit/legal-basis';

export const CERTIFICATE_RULES: LegalDocument = {
  name: '中华人民共和国残疾人证管理办法',
  number: { text: '残联发〔2017〕34号', toConfirm: true },
  from: '2018-01-01',
};

/** Where a rule of the 残疾人证管理办法 is known and the number of its article is not. */
export const CANCELLING_ARTICLE = '（注销，条文号待核）';
export const FREEZING_ARTICLE = '（冻结，条文号待核）';

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

export const DISABLED_PERSONS_LAW: LegalDocument = { name: '中华人民共和国残疾人保障法', from: '2008-07-01' };

/** Known by the press of 14 February 2014; its number and its first day in force were not found. */
export const HARBIN_BUS_PLAN: LegalDocument = {
  name: '哈尔滨市关于面向残疾人启用公交优惠卡的实施方案',
  from: '2014-02-14',
};

/** Known by its number; the wording of its title is to be confirmed with it. */
export const FUEL_RULES: LegalDocument = {
  name: '残疾人机动轮椅车燃油补贴的规定',
  number: { text: '财社〔2010〕256号', toConfirm: true },
  from: '2010-01-01',
};

export const DRIVING_LICENCE_RULES: LegalDocument = {
  name: '机动车驾驶证申领和使用规定',
  number: { text: '公安部令第172号', toConfirm: false },
  from: '2025-01-01',
};

export const CHILD_REHABILITATION: LegalDocument = {
  name: '国务院关于建立残疾儿童康复救助制度的意见',
  number: { text: '国发〔2018〕20号', toConfirm: false },
  from: '2018-10-01',
};

/** Known by its number, whose year is all that was found of its first day; the wording of its title is to be confirmed. */
export const HARBIN_CHILD_REHABILITATION: LegalDocument = {
  name: '哈尔滨市残疾儿童康复救助的规定',
  number: { text: '哈政规〔2019〕6号', toConfirm: true },
  from: '2019-01-01',
};

export const RESIDENTS_PENSION: LegalDocument = {
  name: '国务院关于建立统一的城乡居民基本养老保险制度的意见',
  number: { text: '国发〔2014〕8号', toConfirm: false },
  from: '2014-02-21',
};

export const ONE_THING: LegalDocument = {
  name: '国务院关于进一步优化政务服务提升行政效能推动“高效办成一件事”的指导意见',
  number: { text: '国发〔2024〕3号', toConfirm: false },
  from: '2024-01-09',
};

export const EMPLOYMENT_RULES: LegalDocument = {
  name: '就业服务与就业管理规定',
  number: { text: '劳动和社会保障部令第28号', toConfirm: true },
  from: '2008-01-01',
};

export const LABOUR_LAW: LegalDocument = { name: '中华人民共和国劳动法', from: '1995-01-01' };

export const TWO_SUBSIDIES: LegalDocument = {
  name: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
  number: { text: '国发〔2015〕52号', toConfirm: false },
  from: '2016-01-01',
};
