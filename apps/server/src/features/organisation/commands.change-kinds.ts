/** The closed set of changes to the organisation, and who may propose which. */
import type { Permission } from '@yimi/domain/permissions';
import { POST_ROLES, UNIT_KINDS } from '@yimi/domain/post-rules';
import { type Static, Type } from 'typebox';

const Id = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const line = (maxLength: number) => Type.Union([Type.String({ minLength: 1, maxLength }), Type.Null()]);
const orNone = <Schema extends typeof Id | typeof Day>(schema: Schema) => Type.Union([schema, Type.Null()]);

const unitParts = {
  code: line(40),
  name: Type.String({ minLength: 2, maxLength: 100 }),
  parentId: orNone(Id),
  administeredBy: orNone(Id),
  address: line(200),
  phone: line(40),
  textChannel: line(100),
};

const SINGLE = [
  Type.Object({
    kind: Type.Literal('add-unit'),
    unitKind: Type.Enum([...UNIT_KINDS]),
    regionCode: Type.String({ pattern: '^(\\d{6}|\\d{9}|\\d{12})$' }),
    validFrom: Day,
    ...unitParts,
  }),
  Type.Object({ kind: Type.Literal('change-unit'), unitId: Id, ...unitParts }),
  Type.Object({ kind: Type.Literal('end-unit'), unitId: Id, from: Day }),
  Type.Object({
    kind: Type.Literal('add-account'),
    login: Type.String({ maxLength: 60 }),
    name: Type.String({ minLength: 2, maxLength: 60 }),
  }),
  Type.Object({ kind: Type.Literal('rotate-key'), unitId: Id }),
  Type.Object({ kind: Type.Literal('reset-sign-in'), accountId: Id }),
  Type.Object({ kind: Type.Literal('rename'), accountId: Id, name: Type.String({ minLength: 2, maxLength: 60 }) }),
  Type.Object({
    kind: Type.Literal('grant-post'),
    accountId: Id,
    role: Type.Enum([...POST_ROLES]),
    unitId: Id,
    regionCode: Type.String({ pattern: '^(\\d{6}|\\d{9}|\\d{12})$' }),
    validFrom: Day,
    validTo: orNone(Day),
    postKind: Type.Enum(['own', 'stand-in', 'delegated']),
    insteadOf: orNone(Id),
  }),
  Type.Object({ kind: Type.Literal('end-post'), postId: Id, from: Day, successorId: orNone(Id) }),
  Type.Object({ kind: Type.Literal('leave'), accountId: Id, from: Day, successorId: orNone(Id) }),
] as const;

export const Change = Type.Union([
  ...SINGLE,
  Type.Object({ kind: Type.Literal('import'), importId: Id }),
  Type.Object({ kind: Type.Literal('undo-import'), importId: Id }),
]);

export type Change = Static<typeof Change>;
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
/** Of one unit, account or post. */
export type SingleChange = Static<(typeof SINGLE)[number]>;

/**
 * Units, accounts and whole tables are the system administrator's; what somebody may do and keys, the security
 * administrator's, who also has to confirm the posts of a table.
 */
export const PROPOSED_BY = {
  'add-unit': 'organisation.staff',
  'change-unit': 'organisation.staff',
  'end-unit': 'organisation.staff',
  'add-account': 'organisation.staff',
  rename: 'organisation.staff',
  'reset-sign-in': 'organisation.staff',
  import: 'organisation.staff',
  'undo-import': 'organisation.staff',
  'rotate-key': 'organisation.posts',
  'grant-post': 'organisation.posts',
  'end-post': 'organisation.posts',
  leave: 'organisation.posts',
} as const satisfies Record<Change['kind'], Permission>;
