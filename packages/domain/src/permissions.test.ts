import { describe, expect, it } from 'vitest';
import { may, PERMISSIONS, type Permission, permissionsOf } from './permissions.ts';
import { ROLES } from './roles.ts';

const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('permissions', () => {
  it.each(permissions)('%s is held by somebody, each role once', (permission) => {
    const roles = PERMISSIONS[permission];
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles).size).toBe(roles.length);
  });

  it('opens no door to the system', () => {
    expect(permissionsOf('system')).toEqual([]);
  });

  it('lets every person leave and read their messages', () => {
    for (const role of ROLES.filter((each) => each !== 'system')) {
      expect(permissionsOf(role)).toEqual(expect.arrayContaining(['session.own', 'message.own']));
    }
  });

  it('keeps deciding, assessing and sealing apart', () => {
    for (const role of ROLES) {
      const duties = (['objection.decide', 'assessment.write', 'assessment.seal'] as const).filter((duty) =>
        may(role, duty),
      );
      expect(duties.length).toBeLessThanOrEqual(1);
    }
  });

  it('shows no case to those who run the system', () => {
    expect(permissionsOf('administrator')).not.toContain('case.read');
    expect(permissionsOf('administrator')).not.toContain('person.lookup');
  });
});
