/** The types of the API for both front ends, made from the declared routes: no server runs for it. */
import { openApiDocument } from '@yimi/server/platform/http/openapi';
import { routes } from '@yimi/server/rooms';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';

export const API_TYPES = new URL('../packages/api-client/src/openapi.ts', import.meta.url);

const HEAD = `/** Written by ops/write-api-types.ts from the server's routes. */
import type { Category, Level } from '@yimi/domain/disability/category';
import type { Role } from '@yimi/domain/roles';
import type { Answer, AnswerValue } from '@yimi/service-kit/form';
`;

/** What JSON says in general words and the domain more exactly, by the field's name. */
const STRINGS: Readonly<Record<string, string>> = {
  role: 'Role',
  ownerRole: 'Role',
  actorRole: 'Role',
  escalatedTo: 'Role',
  sex: "'male' | 'female'",
};
const INTEGERS: Readonly<Record<string, string>> = { category: 'Category', level: 'Level' };

type Shape = {
  type?: string;
  properties?: Readonly<Record<string, unknown>>;
  patternProperties?: Readonly<Record<string, Shape>>;
  anyOf?: readonly Shape[];
};

function isAnswerValue({ anyOf = [] }: Shape): boolean {
  return anyOf.map(({ type }) => type).join(' ') === 'string boolean array';
}

/** The domain's own type for a schema, where it has one. */
function domainType(schema: Shape, path: string): string | undefined {
  const { anyOf = [], properties = {}, patternProperties = {} } = schema;
  if (isAnswerValue(schema)) return 'AnswerValue';
  if (anyOf.length === 2 && anyOf.some(isAnswerValue)) return 'AnswerValue | null';
  if (Object.values(patternProperties).some(isAnswerValue)) return 'Readonly<Record<string, AnswerValue>>';
  if ('confirmed' in properties && 'source' in properties) return 'Answer';
  const name =
    path
      .replace(/\/anyOf\/\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  if (schema.type === 'string') return STRINGS[name];
  return schema.type === 'integer' ? INTEGERS[name] : undefined;
}

/** The content of packages/api-client/src/openapi.ts. */
export async function apiTypes(): Promise<string> {
  const document = openApiDocument(routes) as unknown as OpenAPI3;
  const nodes = await openapiTS(document, {
    transform(schema, { path }) {
      const name = domainType(schema as Shape, path ?? '');
      return name ? ts.factory.createTypeReferenceNode(name) : undefined;
    },
  });
  return `${HEAD}\n${astToString(nodes)}`;
}
