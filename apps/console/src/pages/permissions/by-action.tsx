import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { PERMISSION_GROUPS, PERMISSION_NAMES } from '@yimi/domain/permission-names';
import type { Permission } from '@yimi/domain/permissions';
import { PERMISSIONS_PAGE } from '../../texts/permissions.ts';
import type { Matching } from './matching.ts';
import { type PersonRole, reachWords } from './reach-words.ts';

/** The whole table at a glance: a row for each permission, a column for each role. */
export function ByAction({ roles, permissions }: Matching) {
  const groups = Object.entries(PERMISSION_GROUPS)
    .map(([group, name]) => ({ name, rows: permissions.filter((each) => PERMISSION_NAMES[each].group === group) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll it by keys
    <section className="card plain-table matrix" aria-label={PERMISSIONS_PAGE.matrix} tabIndex={0}>
      <table>
        <caption className="hidden-text">{PERMISSIONS_PAGE.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{PERMISSIONS_PAGE.action}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {ROLE_NAMES[role]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr className="matrix-group">
              <th scope="rowgroup" colSpan={roles.length + 1}>
                {name}
              </th>
            </tr>
            {rows.map((permission) => (
              <tr key={permission}>
                <th scope="row">{PERMISSION_NAMES[permission].name}</th>
                {roles.map((role) => (
                  <Reached key={role} role={role} permission={permission} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Reached({ role, permission }: { role: PersonRole; permission: Permission }) {
  const words = reachWords(role, permission);
  if (words !== undefined) return <td className="may">{words}</td>;
  return (
    <td>
      <span aria-hidden="true">—</span>
      <span className="hidden-text">{PERMISSIONS_PAGE.no}</span>
    </td>
  );
}
