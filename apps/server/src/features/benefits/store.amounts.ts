/** SQL of amounts, dated and confirmed by a second person. */
import type { LocalDate } from '@yimi/domain/local-date';
import { statement } from '../../platform/store/statement.ts';

export type AmountRow = {
  id: string;
  serviceId: string;
  grade: string;
  validFrom: LocalDate;
  amountFen: number;
  document: string;
  proposedBy: string;
  proposedByName: string;
  confirmedByName: string | null;
};

const AMOUNT = `select a.id, a.service_id as "serviceId", a.grade, a.valid_from as "validFrom",
    a.amount_fen::float8 as "amountFen", a.document, a.proposed_by as "proposedBy",
    coalesce(p.display_name, '') as "proposedByName", c.display_name as "confirmedByName"
  from benefit_amount a left join account p on p.county_code = a.county_code and p.id = a.proposed_by
  left join account c on c.county_code = a.county_code and c.id = a.confirmed_by`;

/** county: what waits first, then the newest */
export const listAmounts = statement(
  'benefits.amounts',
  `${AMOUNT} where a.county_code = $1 order by (a.confirmed_by is null) desc, a.service_id, a.grade, a.valid_from desc`,
);

/** county, id: held until the command ends */
export const lockAmount = statement(
  'benefits.lock_amount',
  `${AMOUNT} where a.county_code = $1 and a.id = $2 for update of a`,
);

/** county, id, service, grade, valid from, fen, document, by, now */
export const insertAmount = statement(
  'benefits.insert_amount',
  `insert into benefit_amount (county_code, id, service_id, grade, valid_from, amount_fen, document, proposed_by, proposed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** county, id, by, now */
export const confirmAmount = statement(
  'benefits.confirm_amount',
  'update benefit_amount set confirmed_by = $3, confirmed_at = $4 where county_code = $1 and id = $2',
);

export type ConfirmedAmount = { serviceId: string; grade: string; validFrom: LocalDate; amountFen: number };

/** county: what counts, the newest first */
export const confirmedAmounts = statement(
  'benefits.confirmed_amounts',
  `select service_id as "serviceId", grade, valid_from as "validFrom", amount_fen::float8 as "amountFen"
   from benefit_amount where county_code = $1 and confirmed_by is not null order by valid_from desc`,
);
