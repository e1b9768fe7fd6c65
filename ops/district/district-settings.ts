import type { CaseSettings } from '@yimi/service-kit/flow';
import type { Row } from './insert-rows.ts';

/** Made-up, as in the published example with a right check character: the national code of this licence type is not public. */
export const LICENCE_CODES = { type: '11100000000000000J999', issuer: '13230111000000000J' };

/** What the seeded district has set: the fast track, with the certificate in force before its notice ends. */
export const CASE_SETTINGS: CaseSettings = {
  signingDoctors: 1,
  notice: 'after-issue',
  noticeWorkingDays: 5,
  acceptWorkingDays: 1,
  renewalWindowMonths: 6,
  renewalAssessment: 'when-needed',
};

const SETTINGS = {
  ...CASE_SETTINGS,
  /** Harbin helps children up to ten (哈政规〔2019〕6号); whatever else goes beyond the national rule is not decided here. */
  benefitExtensions: { rehabilitationToTen: true },
  certificate: {
    issuer: '呼兰区残疾人联合会',
    sealLine: '残疾人证专用章（演示）',
    licenceType: LICENCE_CODES.type,
    licenceIssuer: LICENCE_CODES.issuer,
  },
};

/** Rows of `district_setting`. */
export function settingRows(validFrom: string): Row[] {
  return Object.entries(SETTINGS).map(([key, value]) => ({
    key,
    valid_from: validFrom,
    value: JSON.stringify(value),
  }));
}
