/** How a room declares its part of the API. http/server.ts turns the declarations into routes and OpenAPI. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permission } from '@yimi/domain/permissions';
import type { Static, TSchema } from 'typebox';
import type { Services } from '../services.ts';
import type { Device } from './device.ts';
import type { Responded } from './respond.ts';
import type { Session } from './session.ts';

/** Who may call: anyone, or who holds the permission in the role of the chosen post. */
export type Access = 'public' | Permission;

type StaticOr<Schema extends TSchema | undefined, Otherwise> = Schema extends TSchema ? Static<Schema> : Otherwise;

export type RouteRequest<Params, Query, Body, Who> = {
  params: Params;
  query: Query;
  body: Body;
  session: Who;
  /** The Idempotency-Key of a route that is `idempotent`; '' elsewhere. */
  key: string;
  app: Services;
  /** Address of the caller, for limits only; never stored. */
  ip: string;
  device: Device;
};

type SchemaSet<P, Q, B, R> = {
  params?: P;
  query?: Q;
  body?: B;
  reply: R;
  /** An example of the body and of the reply, shown in /openapi.json. */
  example?: { body?: unknown; reply?: unknown };
};

export type RouteDeclaration<
  A extends Access,
  P extends TSchema | undefined,
  Q extends TSchema | undefined,
  B extends TSchema | undefined,
  R extends TSchema,
> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, as '/cases/:id'. */
  path: string;
  /** One line for developers. */
  summary: string;
  permission: A;
  schema: SchemaSet<P, Q, B, R>;
  /** Writes of the signed-in: the caller has to send an Idempotency-Key. */
  idempotent?: true;
  /** Status of the reply when it is not 200. */
  status?: 201 | 202 | 204;
  /** Media type of a reply that is not JSON; the handler answers bytes by `respond`. */
  media?: string;
  /** An outside system instead of our pages: it sends a form, and neither our header nor our Origin. */
  caller?: 'outside-system';
  /** Largest body, in bytes, where it may be larger than the server's general limit. */
  bodyLimit?: number;
  /** Calls allowed per minute from one address; the server's general limit when absent. */
  perMinute?: number;
  handle(
    request: RouteRequest<
      StaticOr<P, Record<string, never>>,
      StaticOr<Q, Record<string, never>>,
      StaticOr<B, undefined>,
      A extends 'public' ? Session | null : Session
    >,
  ): Promise<Static<R> | Responded<Static<R>>>;
};

/** A declared route, as lists of rooms hold it. */
export type Route = Omit<
  RouteDeclaration<Access, TSchema | undefined, TSchema | undefined, TSchema | undefined, TSchema>,
  'handle'
> & {
  handle(request: RouteRequest<unknown, unknown, unknown, Session | null>): Promise<unknown>;
};

/** Declares a route; params, query, body and reply get their types from the schemas. Handlers answer by returning. */
export function defineRoute<
  const A extends Access,
  R extends TSchema,
  P extends TSchema | undefined = undefined,
  Q extends TSchema | undefined = undefined,
  B extends TSchema | undefined = undefined,
>(route: RouteDeclaration<A, P, Q, B, R>): Route {
  return route as unknown as Route;
}

/** A route that speaks HTTP itself: resumable uploads, event streams. Signed-in and origin checks are done before. */
export type RawRoute = {
  methods: readonly ('GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS')[];
  /** Below /api; may end in '/*'. */
  path: string;
  permission: Access;
  handle(request: { raw: IncomingMessage; response: ServerResponse; session: Session; app: Services }): Promise<void>;
};
