/** Work whose keeper left, and which nobody in the area has taken yet. */
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { serviceOfCase } from './queries.service.ts';
import { type HandedRow, handedScope, listHandedWork } from './store.handed.ts';

export async function handedWork({ store }: Services, { scope }: Session) {
  const rows = await store.read<HandedRow>(scope, listHandedWork(store.county, ...handedScope.values(scope)));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    objectId: row.objectId,
    serviceId: row.serviceId,
    serviceName: serviceOfCase(row).texts.name,
    caseNo: row.caseNo,
    subjectMasked: row.subjectMasked,
    stage: row.stage,
    regionName: row.regionName,
    fromName: row.fromName,
    handedAt: row.handedAt.toISOString(),
  }));
}
