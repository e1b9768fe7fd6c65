/** What the trail shows that work does not ask for, for those who look into it. */
import { ALARM_KINDS } from '@yimi/domain/alarm-rules';
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { alarmsForOffice, closeAlarm } from './commands.alarms.ts';
import { AuditItem } from './routes.shapes.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const Text = Type.Union([Type.String(), Type.Null()]);
const Judgement = Type.Enum(['explained', 'misused']);

const Alarm = Type.Object({
  id: Id,
  kind: Type.Enum(ALARM_KINDS),
  who: Type.Union([Type.String({ description: 'name of staff; masked name of a citizen' }), Type.Null()]),
  roleName: Type.String(),
  unitName: Text,
  personMasked: Text,
  count: Type.Integer({ description: 'when it was raised' }),
  own: Type.Boolean({ description: 'it is about the caller, who cannot close it' }),
  lastAt: Moment,
  raisedAt: Moment,
  rows: Type.Array(AuditItem, { description: 'the last rows that made it' }),
  closedAt: Type.Union([Moment, Type.Null()]),
  closedByName: Text,
  outcome: Type.Union([Judgement, Type.Null()]),
  note: Text,
});

export const alarmRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/alarms',
    summary: 'Patterns of the trail that somebody has to look into, the open ones first',
    permission: 'alarm.handle',
    schema: { reply: Type.Array(Alarm) },
    handle: ({ app, session }) => alarmsForOffice(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/alarms/:id/close',
    summary: 'Closes an alarm with what was found, once; not by whom it is about',
    permission: 'alarm.handle',
    schema: {
      params: Type.Object({ id: Id }),
      body: Type.Object({ outcome: Judgement, note: Type.String({ minLength: 2, maxLength: 1000 }) }),
      reply: Type.Object({ closed: Type.Literal(true) }),
    },
    idempotent: true,
    handle: ({ app, session, params, body, key }) => closeAlarm(app, session, params.id, body, key),
  }),
];
