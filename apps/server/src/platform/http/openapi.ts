/** The description of the API, made from the declared routes: no server and no database are needed for it. */
import type { TSchema } from 'typebox';
import type { Route } from './route.ts';

type Json = Record<string, unknown>;

const PROBLEM: Json = {
  type: 'object',
  description: 'Problem details, RFC 9457. `title` is a Chinese sentence that may be shown to the person.',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'title'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, title: { type: 'string' } },
      },
    },
  },
  example: {
    type: 'https://yimi.example/problems/not-found',
    title: '没有找到，或者不在您能看的范围里。请回到上一页重新选择。',
    status: 404,
    detail: 'No such object within the scope of the caller.',
  },
};

/** OpenAPI 3.1, stable for the same routes. */
export function openApiDocument(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of [...routes].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yimi（一米）',
      version: '1',
      description:
        'Every write needs `x-yimi-client: 1`. A client without cookies sends `x-yimi-client: weapp`: signing in then answers with the token in `x-yimi-session`, and every call carries it as `Authorization: Bearer`. Writes marked so need an `Idempotency-Key`: the same key with the same body is answered with the first reply. Staff with several posts choose one by `x-yimi-post`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'yimi_session' } },
    },
  };
}

function operation(route: Route): Json {
  const { schema, method, permission } = route;
  const writes = method !== 'GET';
  const parameters = [
    ...parametersOf('path', schema.params),
    ...parametersOf('query', schema.query),
    ...(writes ? [header('x-yimi-client', { type: 'string', enum: ['1', 'weapp'] })] : []),
    ...(route.idempotent ? [header('Idempotency-Key', { type: 'string', minLength: 8, maxLength: 200 })] : []),
  ];
  const ok = String(route.status ?? 200);
  return {
    operationId: `${method.toLowerCase()}${route.path.replace(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: route.summary,
    tags: [route.path.split('/')[1]],
    ...(permission === 'public' ? { security: [] } : { security: [{ session: [] }] }),
    ...(permission !== 'public' && { 'x-permission': permission }),
    ...(parameters.length > 0 && { parameters }),
    ...(schema.body && { requestBody: { required: true, content: json(schema.body, schema.example?.body) } }),
    responses: { [ok]: replyOf(route), default: problemReply() },
  };
}

function replyOf(route: Route): Json {
  const { schema, media, status } = route;
  if (status === 204) return { description: 'Done.' };
  if (media)
    return { description: 'The bytes.', content: { [media]: { schema: { type: 'string', format: 'binary' } } } };
  return { description: 'Done.', content: json(schema.reply, schema.example?.reply) };
}

function problemReply(): Json {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: 'Refused; nothing was done.', content: { 'application/problem+json': { schema } } };
}

function json(schema: TSchema, example: unknown): Json {
  return { 'application/json': { schema: plain(schema), ...(example !== undefined && { example }) } };
}

function header(name: string, schema: Json): Json {
  return { name, in: 'header', required: true, schema };
}

function parametersOf(place: 'path' | 'query', schema: TSchema | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = plain(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: each,
  }));
}

/** Without the marks that the schema library keeps for itself. */
function plain(schema: TSchema): unknown {
  return JSON.parse(JSON.stringify(schema));
}
