/** The one way in which front ends speak to the server. */
import createFetchClient from 'openapi-fetch';
import type { paths } from './openapi.ts';
import { ProblemError } from './problem-error.ts';

type Method = 'get' | 'post' | 'put' | 'delete';
type PathsOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, unknown> ? P : never }[keyof paths] &
  string;
type OperationOf<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;

type JsonOf<R> = R extends { content: { 'application/json': infer J } } ? J : undefined;
type ReplyOf<O> = O extends { responses: infer R }
  ? { [S in keyof R]: S extends 200 | 201 | 202 | 204 ? JsonOf<R[S]> : never }[keyof R]
  : never;
type BodyOf<O> = O extends { requestBody?: infer R }
  ? [NonNullable<R>] extends [never]
    ? undefined
    : NonNullable<R> extends { content: { 'application/json': infer B } }
      ? B
      : undefined
  : undefined;
type PathOf<O> = O extends { parameters: { path: infer P } } ? P : undefined;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Q : undefined;

type Part<Name extends string, T> = [T] extends [undefined] ? { [N in Name]?: undefined } : { [N in Name]: T };
type Input<O> = Part<'path', PathOf<O>> &
  Part<'body', BodyOf<O>> & {
    query?: QueryOf<O>;
    /** Idempotency key: give the same one when the same act is sent again. Made here when left out. */
    key?: string;
    signal?: AbortSignal;
  };
type Arguments<O> = [undefined] extends [PathOf<O>]
  ? [undefined] extends [BodyOf<O>]
    ? [input?: Input<O>]
    : [input: Input<O>]
  : [input: Input<O>];

/** The JSON that `method path` answers with: `Reply<'/api/cases/{id}', 'get'>`. */
export type Reply<P extends keyof paths, M extends Method> = ReplyOf<OperationOf<P, M>>;
/** The JSON that `method path` takes. */
export type Body<P extends keyof paths, M extends Method> = BodyOf<OperationOf<P, M>>;

type Send<M extends Method> = <P extends PathsOf<M>>(
  path: P,
  ...input: Arguments<OperationOf<P, M>>
) => Promise<Reply<P, M>>;

/** Every call answers with the reply's JSON, or throws a `ProblemError`. */
export type Client = { get: Send<'get'>; post: Send<'post'>; put: Send<'put'>; delete: Send<'delete'> };

export type ClientOptions = {
  /** Origin of the server without a slash at the end; '' in a browser on the same origin. */
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
  /** Where the engine has no such class. */
  Request?: typeof Request;
  /** The post in which staff act now; sent as x-yimi-post. */
  post?: () => string | undefined;
  /** Makes idempotency keys. */
  newKey?: () => string;
};

type RawInput = {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  key?: string;
  signal?: AbortSignal;
};
type RawReply = { data?: unknown; error?: unknown; response: Response };
type RawSend = (path: string, init: Record<string, unknown>) => Promise<RawReply>;

const NO_CONNECTION = { type: 'no-connection', title: '现在连不上网络。已填的内容都在，请检查网络后再试一次。' };

/**
 * Client for a server at `baseUrl`. A call whose answer is lost on the way is sent once more with the same
 * idempotency key, so that it counts once.
 * @throws ProblemError for every answer that is not a success, and 'no-connection' when none came
 */
export function createClient(options: ClientOptions): Client {
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const newKey = options.newKey ?? (() => crypto.randomUUID());
  const raw = createFetchClient({
    baseUrl: options.baseUrl,
    ...(options.Request && { Request: options.Request }),
    credentials: 'same-origin',
    fetch: (request) =>
      send(request.clone()).catch((error: unknown) => (request.signal.aborted ? Promise.reject(error) : send(request))),
  }) as unknown as Record<Uppercase<Method>, RawSend>;

  const call =
    (method: Method) =>
    async (path: string, input: RawInput = {}): Promise<unknown> => {
      const post = options.post?.();
      const headers: Record<string, string> = { 'x-yimi-client': '1' };
      if (method !== 'get') headers['idempotency-key'] = input.key ?? newKey();
      if (post) headers['x-yimi-post'] = post;
      const name = method.toUpperCase() as Uppercase<Method>;
      const { data, error, response } = await raw[name](path, {
        params: { path: input.path, query: input.query },
        // A write without content still sends an object, so that every write is one kind of request.
        body: method === 'get' || method === 'delete' ? undefined : (input.body ?? {}),
        headers,
        signal: input.signal,
      }).catch((reason: unknown) => {
        if (input.signal?.aborted) throw reason;
        throw new ProblemError(0, NO_CONNECTION);
      });
      if (!response.ok) throw new ProblemError(response.status, isRecord(error) ? error : {});
      return data;
    };
  return { get: call('get'), post: call('post'), put: call('put'), delete: call('delete') } as Client;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
