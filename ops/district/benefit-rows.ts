import { addYears, type LocalDate } from '@yimi/domain/local-date';
import type { Row } from './insert-rows.ts';
import type { StaffAccount } from './staff-rows.ts';

/**
 * The one amount that has a source: 260 yuan for each vehicle and year (财社〔2010〕256号, as two counties applied it).
 * All others are the district's own to write down, and stand as 「以当地公布为准」 until then.
 */
const FUEL_FEN = 26_000;

/** Rows of `benefit_amount`: written down by one, confirmed by another. */
export function amountRows(id: string, at: Date, today: LocalDate, staff: readonly StaffAccount[]): Row[] {
  const accountOf = (login: string) => staff.find((each) => each.login === login)?.id;
  return [
    {
      id,
      service_id: 'fuel-subsidy',
      grade: 'vehicle',
      valid_from: `${addYears(today, -1).slice(0, 4)}-01-01`,
      amount_fen: FUEL_FEN,
      document: '财社〔2010〕256号（文号待核）',
      proposed_by: accountOf('reviewer1'),
      proposed_at: at,
      confirmed_by: accountOf('leader1'),
      confirmed_at: at,
    },
  ];
}
