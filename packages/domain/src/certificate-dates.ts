/** The dates in the life of a certificate, each with its article of the 残疾人证管理办法. */
import { addMonths, addYears, type LocalDate } from './local-date.ts';

/** Ten years from the day of issue (article 19). Issued on 29 February, it ends on 28 February. */
export function certificateExpiry(issuedOn: LocalDate): LocalDate {
  return addYears(issuedOn, 10);
}

/** When a holder is reminded to renew: after nine full years, and six months before the end. */
export function renewalReminders(issuedOn: LocalDate): { afterNineYears: LocalDate; sixMonthsBefore: LocalDate } {
  return { afterNineYears: addYears(issuedOn, 9), sixMonthsBefore: addMonths(certificateExpiry(issuedOn), -6) };
}

/** The first day on which a person may apply again after cancellation (article 24). */
export function reapplyFrom(cancelledOn: LocalDate): LocalDate {
  return addYears(cancelledOn, 1);
}

/** A holder who moved and did not migrate the certificate: frozen after six months, cancelled after a year. */
export function migrationDeadlines(movedOn: LocalDate): { freezeAfter: LocalDate; cancelAfter: LocalDate } {
  return { freezeAfter: addMonths(movedOn, 6), cancelAfter: addYears(movedOn, 1) };
}
