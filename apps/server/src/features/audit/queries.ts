import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { type TrailRow, trailOfPerson } from './store.ts';

/** Who read or changed the file of the person who is signed in: the role, what was done and when. */
export async function trailOf({ store }: Services, session: Session) {
  if (!session.personId) return [];
  const rows = await store.read<TrailRow>(session.scope, trailOfPerson(store.county, session.personId));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
