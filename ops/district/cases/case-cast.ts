import type { Role } from '@yimi/domain/roles';
import type { Random } from '../random.ts';
import type { StaffAccount } from '../staff-rows.ts';

/** Who acts, as a case action records it. */
export type CaseActor = { id: string; role: Role; name: string };

/** The people at work around one case. */
export type CaseCast = {
  reviewer: CaseActor;
  leader: CaseActor;
  liaison: CaseActor;
  hospitalId: string;
  doctor: CaseActor;
  sealKeeper: CaseActor;
};

/** Chooses who works on a case of a village. */
export function castFor(random: Random, staff: readonly StaffAccount[], village: string): CaseCast {
  const all = (role: Role) => staff.filter((member) => member.role === role);
  const doctor = random.pick(all('doctor'));
  return {
    reviewer: actorOf(random.pick(all('district-reviewer'))),
    leader: actorOf(random.pick(all('district-leader'))),
    liaison: actorOf(all('liaison').find(({ regions }) => regions.includes(village))!),
    hospitalId: doctor.unit.id,
    doctor: actorOf(doctor),
    sealKeeper: actorOf(all('seal-keeper').find(({ unit }) => unit.id === doctor.unit.id)!),
  };
}

function actorOf({ id, role, name }: StaffAccount): CaseActor {
  return { id, role, name };
}
