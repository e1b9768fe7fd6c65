import type { CaseView } from '@yimi/api-client/views';
import type { IconName } from '../../parts/icon';
import { Link } from '../../parts/link';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/case.ts';

type Way = { name: string; to: (caseId: string) => string; look: 'primary' | 'secondary' | 'text'; icon?: IconName };

/** The screen for each act of an applicant, what moves the case on first. Acts of others are not done here. */
const WAYS = {
  supplement: { name: texts.supplement, to: routes.supplement, look: 'primary', icon: 'pen' },
  book: { name: texts.book, to: routes.booking, look: 'primary', icon: 'calendar' },
  rebook: { name: texts.rebook, to: routes.booking, look: 'secondary', icon: 'calendar' },
  'cancel-booking': { name: texts.cancelBooking, to: (id) => routes.caseAction(id, 'cancel-booking'), look: 'text' },
  object: { name: texts.object, to: (id) => routes.caseAction(id, 'object'), look: 'primary', icon: 'pen' },
  withdraw: { name: texts.withdraw, to: (id) => routes.caseAction(id, 'withdraw'), look: 'text' },
} satisfies Record<string, Way>;

export function OpenActions({ view }: { view: CaseView }) {
  const open = Object.entries<Way>(WAYS).filter(([action]) => view.openActions.includes(action));
  return (
    <>
      {open.map(([action, { name, to, look, icon }]) => (
        <Link key={action} to={to(view.id)} look={look} icon={icon}>
          {name}
        </Link>
      ))}
    </>
  );
}
