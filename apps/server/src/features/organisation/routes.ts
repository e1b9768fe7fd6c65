/** The organisation tree, and changes to it by four eyes. */
import { POST_ROLES, UNIT_KINDS } from '@yimi/domain/post-rules';
import { Type } from 'typebox';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { confirmChange, declineChange, proposeChange } from './commands.change.ts';
import { Change } from './commands.change-kinds.ts';
import { changes, organisation } from './queries.ts';
import { importRoutes } from './routes.import.ts';

const Id = Type.String({ format: 'uuid' });
const orNull = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()]);
const Text = orNull(Type.String());
const Day = Type.String({ format: 'date' });
const LastDay = Type.Union([Day, Type.Null()], { description: 'first day on which it no longer counts' });
const Nothing = Type.Object({});
const ById = Type.Object({ id: Id });

const Unit = Type.Object({
  id: Id,
  code: Text,
  kind: Type.Enum([...UNIT_KINDS]),
  name: Type.String(),
  regionCode: Type.String(),
  regionName: Type.String(),
  parentId: Text,
  administeredBy: Text,
  address: Text,
  phone: Text,
  textChannel: Text,
  validFrom: Day,
  validTo: LastDay,
});

const StaffMember = Type.Object({ id: Id, login: Type.String(), name: Type.String(), closed: Type.Boolean() });

const StaffPost = Type.Object({
  id: Id,
  accountId: Id,
  accountName: Type.String(),
  role: Type.Enum([...POST_ROLES]),
  unitId: Id,
  unitName: Type.String(),
  regionCode: Type.String(),
  regionName: Type.String(),
  kind: Type.Enum(['own', 'stand-in', 'delegated']),
  insteadOf: Text,
  validFrom: Day,
  validTo: LastDay,
});

const ProposedChange = Type.Object({
  id: Id,
  change: Change,
  reason: Type.String(),
  accountId: Text,
  proposedBy: Id,
  proposedByName: Type.String(),
  proposedAt: Type.String({ format: 'date-time' }),
  state: Type.Enum(['proposed', 'confirmed', 'refused', 'withdrawn']),
  decidedByName: Text,
  decidedAt: orNull(Type.String({ format: 'date-time' })),
});

const changeRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/organisation',
    summary: 'Units, staff, and the posts that they hold or will hold',
    permission: 'organisation.read',
    schema: {
      reply: Type.Object({
        today: Day,
        units: Type.Array(Unit),
        people: Type.Array(StaffMember),
        posts: Type.Array(StaffPost),
        regions: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
      }),
    },
    handle: ({ app }) => organisation(app),
  }),
  defineRoute({
    method: 'GET',
    path: '/organisation/changes',
    summary: 'The newest hundred changes, those that wait to be confirmed first',
    permission: 'organisation.read',
    schema: { reply: Type.Array(ProposedChange) },
    handle: ({ app }) => changes(app),
  }),
  defineRoute({
    method: 'POST',
    path: '/organisation/changes',
    summary: 'Propose a change: units and accounts by the system administrator, posts by the security administrator',
    permission: 'organisation.read',
    status: 201,
    schema: {
      body: Type.Object({ change: Change, reason: Type.String({ minLength: 2, maxLength: 500 }) }),
      reply: Type.Object({ changeId: Id }),
    },
    idempotent: true,
    handle: ({ app, session, body, key }) => proposeChange(app, session, key, body),
  }),
  defineRoute({
    method: 'POST',
    path: '/organisation/changes/:id/confirm',
    summary: 'Do what somebody else proposed',
    permission: 'organisation.confirm',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await confirmChange(app, session, key, params.id);
      return {};
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/organisation/changes/:id/decline',
    summary: 'Refuse a proposal, or take back the own one',
    permission: 'organisation.read',
    schema: { params: ById, reply: Nothing },
    idempotent: true,
    handle: async ({ app, session, params, key }) => {
      await declineChange(app, session, key, params.id);
      return {};
    },
  }),
];

export const routes: readonly Route[] = [...changeRoutes, ...importRoutes];
