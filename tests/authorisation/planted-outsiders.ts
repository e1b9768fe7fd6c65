/** People whom the table lets in, and who stand on the wrong side of it: elsewhere, of another hospital, too late. */
import { POST_PLACES, POST_ROLES } from '@yimi/domain/post-rules';
import type { Role } from '@yimi/domain/roles';
import type { TestCaller } from '@yimi/server/platform/http/test-server';
import {
  COUNTY,
  NEIGHBOUR,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  type PlantedDistrict,
  TOWNSHIP,
  VILLAGE,
} from '@yimi/server/test-support/planted-district';
import type { Outsiders } from './denials.ts';
import { plantDoctorKey } from './planted-subject.ts';

/** For every size of area: its own, and others. */
const OWN = { village: VILLAGE, township: TOWNSHIP, county: COUNTY };
const OTHERS = { village: [NEIGHBOUR, OTHER_VILLAGE], township: [OTHER_TOWNSHIP], county: ['230112'] };
const HOSPITAL_ROLES: readonly Role[] = ['doctor', 'seal-keeper'];

export async function plantOutsiders(district: PlantedDistrict): Promise<Outsiders> {
  const { owner } = district.database;
  const elsewhere: Record<string, TestCaller[]> = {};
  const otherHospital: Record<string, TestCaller> = {};
  const colleague: Record<string, TestCaller> = {};
  const expired: Record<string, TestCaller[]> = {};
  for (const role of POST_ROLES) {
    const size = POST_PLACES[role].area;
    elsewhere[role] = await Promise.all(OTHERS[size].map((area) => district.staff(role, area)));
    if (HOSPITAL_ROLES.includes(role)) otherHospital[role] = await district.staff(role);
    if (role === 'doctor') await plantDoctorKey(district, otherHospital[role]?.accountId ?? '');
    colleague[role] = await district.staff(role, OWN[size]);
    const [ended, future, closed] = await Promise.all([1, 2, 3].map(() => district.staff(role, OWN[size])));
    const today = '2026-11-23';
    await owner.query('update post set valid_to = $2 where id = $1', [ended?.postId, today]);
    await owner.query(`update post set valid_from = '2026-11-24' where id = $1`, [future?.postId]);
    await owner.query('update unit set valid_to = $2 where id = $1', [closed?.unitId, today]);
    expired[role] = [ended, future, closed].filter((each) => each !== undefined);
  }
  const nobody = await district.person({ name: '孙路人' });
  const stranger = await district.plantCitizen({ personId: nobody.id });
  return { stranger, elsewhere, otherHospital, colleague, expired };
}
