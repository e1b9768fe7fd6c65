/** The main menu, and which page a person starts on: the first that the present post may open. */
import type { Permission } from '@yimi/domain/permissions';
import { SHELL } from '../texts/shell.ts';

type Place = { path: string; name: string; permission: Permission };

const PLACES: readonly Place[] = [
  { path: '/queue', name: SHELL.navigation.queue, permission: 'queue.read' },
  { path: '/sealing', name: SHELL.navigation.sealing, permission: 'assessment.seal' },
  { path: '/assessments', name: SHELL.navigation.assessments, permission: 'assessment.write' },
  { path: '/audit', name: SHELL.navigation.audit, permission: 'audit.read' },
  { path: '/complaints', name: SHELL.navigation.complaints, permission: 'complaint.answer' },
  { path: '/alarms', name: SHELL.navigation.alarms, permission: 'alarm.handle' },
  { path: '/organisation', name: SHELL.navigation.organisation, permission: 'organisation.read' },
  { path: '/permissions', name: SHELL.navigation.permissions, permission: 'organisation.read' },
  { path: '/checks', name: SHELL.navigation.checks, permission: 'entitlement.read' },
  { path: '/payments', name: SHELL.navigation.payments, permission: 'payment.read' },
  { path: '/rules', name: SHELL.navigation.rules, permission: 'rules.read' },
  { path: '/handed-work', name: SHELL.navigation.handedWork, permission: 'work.take' },
  { path: '/exports', name: SHELL.navigation.exports, permission: 'export.ask' },
  { path: '/export-approvals', name: SHELL.navigation.exportApprovals, permission: 'export.decide' },
  { path: '/paper', name: SHELL.navigation.paper, permission: 'paper.enter' },
  { path: '/notices', name: SHELL.navigation.notices, permission: 'notice.public' },
  { path: '/account', name: SHELL.navigation.account, permission: 'session.own' },
];

export function placesFor(permissions: readonly string[]): readonly Place[] {
  return PLACES.filter(({ permission }) => permissions.includes(permission));
}

export function homeFor(permissions: readonly string[]): string {
  return placesFor(permissions)[0]?.path ?? '/account';
}
