import { describe, expect, it } from 'vitest';
import { may, PERMISSIONS, type Permission, permissionsOf, reachOf } from './permissions.ts';
import { ADMINISTRATORS } from './post-rules.ts';
import { ROLES } from './roles.ts';

const permissions = Object.keys(PERMISSIONS) as Permission[];

describe('permissions', () => {
  it.each(permissions)('%s is held by somebody', (permission) => {
    expect(Object.keys(PERMISSIONS[permission])).not.toEqual([]);
  });

  it.each(ROLES)('%s reaches the files of people in one way only', (role) => {
    const files = ['case.read', 'case.act', 'file.read', 'certificate.read', 'queue.read', 'registry.read'] as const;
    const reaches = files.map((permission) => reachOf(role, permission)).filter((each) => each !== undefined);
    expect(new Set(reaches).size).toBeLessThanOrEqual(1);
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

  it.each(ADMINISTRATORS)('shows no file of a person to %s', (role) => {
    const doors = permissionsOf(role).filter((permission) => reachOf(role, permission) !== 'district');
    expect(doors.sort()).toEqual(['message.own', 'session.own']);
  });
});
