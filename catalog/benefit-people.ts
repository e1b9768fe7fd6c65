/** Invented people for the tables of cases of entitlements. */
import type { RuleInput } from '@yimi/service-kit/rules';

/** The public cases write the parts of a certificate as [category, level]. */
type Written = {
  status?: string | null;
  level?: number;
  parts?: readonly (readonly number[])[] | null;
  hukou?: string | null;
  age?: number;
  died?: boolean | null;
};

/** Somebody of Hulan with a certificate in force, of everything that the district knows by itself. */
export function benefitHolder(
  { status = 'active', parts = [[4, 2]], level, hukou = '230111005201', age = 40, died = false }: Written = {},
  more: Partial<RuleInput> = {},
): RuleInput {
  const known = parts?.map(([category = 0, each = 0]) => ({ category, level: each }));
  const overall = level ?? (known && Math.min(...known.map((part) => part.level)));
  return {
    county: '230111',
    subject: { ageYears: age, hasGuardian: false, enteredByStaff: false, holdsCertificate: status !== 'none' },
    registeredRegion: hukou,
    certificate:
      status === null
        ? null
        : status === 'none'
          ? { status }
          : { status, endedOn: null, ...(known && { parts: known }), ...(overall !== undefined && { level: overall }) },
    answers: {},
    ...(died !== null && { died }),
    ...more,
  };
}
