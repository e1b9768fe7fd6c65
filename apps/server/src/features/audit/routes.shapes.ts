/** A row of the trail as its watchers get it. */
import { Type } from 'typebox';

const Text = Type.Union([Type.String(), Type.Null()]);

export const Outcome = Type.Enum(['done', 'read', 'denied']);

export const AuditItem = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time' }),
  who: Type.Union([Type.String({ description: 'name of staff; masked name of a citizen' }), Type.Null()]),
  login: Text,
  roleName: Type.String(),
  unitName: Text,
  did: Type.String(),
  why: Text,
  action: Type.String(),
  outcome: Outcome,
  personMasked: Text,
  caseNo: Text,
});
