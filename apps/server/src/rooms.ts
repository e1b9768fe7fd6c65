/** Every room of the house with what it serves, hears and looks after. A new room is one line in each list it has. */
import * as accessJobs from './features/access/jobs.ts';
import * as access from './features/access/routes.ts';
import * as assessmentJobs from './features/assessment/jobs.ts';
import * as assessment from './features/assessment/routes.ts';
import * as auditJobs from './features/audit/jobs.ts';
import * as audit from './features/audit/routes.ts';
import * as benefitsJobs from './features/benefits/jobs.ts';
import * as benefits from './features/benefits/routes.ts';
import * as casesJobs from './features/cases/jobs.ts';
import * as cases from './features/cases/routes.ts';
import * as certificatesJobs from './features/certificates/jobs.ts';
import * as certificates from './features/certificates/routes.ts';
import * as exchangeJobs from './features/exchange/jobs.ts';
import * as exchange from './features/exchange/routes.ts';
import * as exportsJobs from './features/exports/jobs.ts';
import * as exported from './features/exports/routes.ts';
import * as fieldwork from './features/fieldwork/routes.ts';
import * as messagesJobs from './features/messages/jobs.ts';
import * as messages from './features/messages/routes.ts';
import * as organisationJobs from './features/organisation/jobs.ts';
import * as organisation from './features/organisation/routes.ts';
import * as peopleJobs from './features/people/jobs.ts';
import * as people from './features/people/routes.ts';
import * as rulesJobs from './features/rules/jobs.ts';
import * as rules from './features/rules/routes.ts';
import type { RawRoute, Route } from './platform/http/route.ts';
import type { EventHandler, Sweep } from './platform/jobs/event-handlers.ts';

export const routes: readonly Route[] = [
  ...access.routes,
  ...organisation.routes,
  ...people.routes,
  ...cases.routes,
  ...assessment.routes,
  ...exchange.routes,
  ...certificates.routes,
  ...benefits.routes,
  ...fieldwork.routes,
  ...rules.routes,
  ...messages.routes,
  ...audit.routes,
  ...exported.routes,
];

/** Routes that speak HTTP themselves. */
export const rawRoutes: readonly RawRoute[] = [...people.rawRoutes];

export const handlers: readonly EventHandler[] = [
  ...casesJobs.handlers,
  ...assessmentJobs.handlers,
  ...exchangeJobs.handlers,
  ...certificatesJobs.handlers,
  ...benefitsJobs.handlers,
  ...exportsJobs.handlers,
  ...messagesJobs.handlers,
];

export const sweeps: readonly Sweep[] = [
  ...accessJobs.sweeps,
  ...organisationJobs.sweeps,
  ...peopleJobs.sweeps,
  ...casesJobs.sweeps,
  ...exchangeJobs.sweeps,
  ...certificatesJobs.sweeps,
  ...benefitsJobs.sweeps,
  ...rulesJobs.sweeps,
  ...messagesJobs.sweeps,
  ...exportsJobs.sweeps,
  ...auditJobs.sweeps,
];
