/** Work whose keeper left: seen and taken by whoever works in the same area. */
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { takeWork } from './commands.hand-on.ts';
import { handedWork } from './queries.handed.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.Union([Type.String(), Type.Null()]);

export const handedRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/handed-work',
    summary: 'Drafts and open cases of somebody who left, in the area of the post',
    permission: 'work.take',
    schema: {
      reply: Type.Array(
        Type.Object({
          id: Id,
          kind: Type.Enum(['draft', 'case']),
          objectId: Id,
          serviceId: Type.String(),
          serviceName: Type.String(),
          caseNo: Text,
          subjectMasked: Type.String(),
          stage: Text,
          regionName: Type.String(),
          fromName: Type.String(),
          handedAt: Type.String({ format: 'date-time' }),
        }),
      ),
    },
    handle: ({ app, session }) => handedWork(app, session),
  }),
  defineRoute({
    method: 'POST',
    path: '/handed-work/:id/take',
    summary: 'Take such work over',
    permission: 'work.take',
    schema: { params: Type.Object({ id: Id }), reply: Type.Object({}) },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await takeWork(app, session, key, params.id);
      return {};
    },
  }),
];
