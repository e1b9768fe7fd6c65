/** One public service (政务事项), declared in one folder of the catalogue. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { Flow } from './flow.ts';
import type { Form } from './form.ts';
import type { Outcome } from './outcome.ts';
import type { Rules } from './rules.ts';
import type { ServiceTexts } from './texts.ts';

/** What people choose a service by, apart from all that it declares. */
export type ServiceCard = Pick<Service, 'id' | 'version' | 'from'> &
  Pick<ServiceTexts, 'name' | 'summary'> & {
    /** Where others enter it than the person and the staff near them. */
    enteredBy?: readonly Role[];
  };

export type Service = {
  /** Like the folder's name. */
  id: string;
  /** A case keeps the version that it began under. */
  version: number;
  from: LocalDate;
  /** Who may enter an application: the person or a guardian as citizen, staff for someone without a phone. */
  enteredBy: readonly Role[];
  form: Form;
  flow: Flow;
  rules: Rules;
  outcome: Outcome;
  texts: ServiceTexts;
};
