import { ROLE_NAMES, UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { PERMISSION_NAMES } from '@yimi/domain/permission-names';
import { mayHoldTogether, POST_PLACES, POST_ROLES } from '@yimi/domain/post-rules';
import { PlainTable } from '../../parts/plain-table.tsx';
import { PERMISSIONS_PAGE } from '../../texts/permissions.ts';
import { Panel } from '../case/panel.tsx';
import type { Matching } from './matching.ts';
import { areaWords, filesWords, type PersonRole, reachWords } from './reach-words.ts';

/** One card for each role: where it works, how far it reaches, what it may do. */
export function ByRole({ roles, permissions }: Matching) {
  return (
    <div className="role-cards">
      {roles.map((role) => (
        <RoleCard key={role} role={role} permissions={permissions} />
      ))}
    </div>
  );
}

function RoleCard({ role, permissions }: { role: PersonRole; permissions: Matching['permissions'] }) {
  const { facts, columns } = PERMISSIONS_PAGE;
  const held = permissions.flatMap((permission) => {
    const reach = reachWords(role, permission);
    return reach === undefined ? [] : [{ permission, reach }];
  });
  const lines = [
    [facts.line, placeWords(role)],
    [facts.area, areaWords(role)],
    [facts.people, filesWords(role)],
    [facts.apart, apartWords(role)],
  ];
  return (
    <Panel title={ROLE_NAMES[role]}>
      <dl className="facts card-body">
        {lines.map(([name, value]) => (
          <div key={name} className="facts-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PlainTable
        label={PERMISSIONS_PAGE.tableOf(ROLE_NAMES[role])}
        rows={held}
        rowId={({ permission }) => permission}
        columns={[
          { id: 'action', name: columns.action, cell: ({ permission }) => PERMISSION_NAMES[permission].name },
          { id: 'reach', name: columns.reach, cell: ({ reach }) => reach },
        ]}
      />
    </Panel>
  );
}

function placeWords(role: PersonRole): string {
  if (role === 'citizen') return PERMISSIONS_PAGE.citizenLine;
  return POST_PLACES[role].units.map((kind) => UNIT_KIND_NAMES[kind]).join('、');
}

function apartWords(role: PersonRole): string {
  if (role === 'citizen') return PERMISSIONS_PAGE.anybody;
  const apart = POST_ROLES.filter((other) => !mayHoldTogether(role, other));
  return apart.length === 0 ? PERMISSIONS_PAGE.anybody : apart.map((other) => ROLE_NAMES[other]).join('、');
}
