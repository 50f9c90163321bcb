import * as z from 'zod';
import { errors, type ErrorCode } from './errors';
import { parameterNames, type Access, type OperationShape } from './operation';
import { managementScopes } from './permissions';

/** Members of a JSON document. */
type Json = Readonly<Record<string, unknown>>;

export interface DocumentTitle {
  readonly title: string;
  readonly description: string;
}

/** Of the API, not of the product: rises when a client would have to change. */
const API_VERSION = '1.0';
const ERROR = 'Error';
const JSON_TYPE = 'application/json';

/** The OpenAPI 3.0 document of a set of operations. Everything in it derives from them. */
export function openApiDocument(operations: readonly OperationShape[], { title, description }: DocumentTitle, endpoint: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method.toLowerCase()] = describe(operation);
  return {
    openapi: '3.0.3',
    info: { title, description, version: API_VERSION, license: { name: 'MIT' } },
    servers: [{ url: endpoint }],
    tags: [...new Set(operations.map(tagOf))].sort().map((name) => ({ name })),
    paths,
    components: { schemas: { [ERROR]: errorSchema() }, securitySchemes: securitySchemes(endpoint) },
  };
}

function describe(operation: OperationShape): Json {
  const { summary, access, body } = operation;
  return {
    operationId: operationId(operation),
    summary,
    tags: [tagOf(operation)],
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...pageParameters(operation)],
    ...(body && { requestBody: { required: !body.isOptional(), content: { [JSON_TYPE]: { schema: schemaOf(body, 'input') } } } }),
    responses: { ...successes(operation), ...failures(operation) },
    ...securityOf(access),
  };
}

function pathParameters({ path }: OperationShape): Json[] {
  return parameterNames(path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1 } }));
}

function queryParameters({ query }: OperationShape): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const type = schema as z.ZodType;
    return { name, in: 'query', required: !type.isOptional(), schema: schemaOf(type, 'input') };
  });
}

function pageParameters({ paging }: OperationShape): Json[] {
  if (!paging) return [];
  const always = paging === 'always';
  return [
    { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1, ...(always && { default: 1 }) } },
    { name: 'page_size', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, ...(always && { default: 20 }) } },
  ];
}

function successes({ status, otherStatus, response, paging }: OperationShape): Json {
  const headers = paging && {
    'Total-Number': { description: 'How many there are in all', schema: { type: 'integer' } },
    Link: { description: 'Where the first, previous, next and last page are (RFC 8288)', schema: { type: 'string' } },
  };
  const withBody = {
    description: 'Done',
    ...(headers && { headers }),
    ...(response && { content: { [JSON_TYPE]: { schema: schemaOf(response, 'output') } } }),
  };
  const reply = (code: number) => (code === 204 ? { description: 'Done' } : withBody);
  return { [status]: reply(status), ...(otherStatus && { [otherStatus]: reply(otherStatus) }) };
}

function failures({ errors: codes }: OperationShape): Json {
  const byStatus = Map.groupBy<number, ErrorCode>([...codes], (code) => errors[code].status);
  const entries = [...byStatus].map(([status, group]) => [
    status,
    { description: group.join(', '), content: { [JSON_TYPE]: { schema: { $ref: `#/components/schemas/${ERROR}` } } } },
  ]);
  return Object.fromEntries(entries) as Json;
}

function securityOf(access: Access): Json {
  if (access === 'public') return { security: [] };
  if (access === 'interaction') return { security: [{ interaction: [] }] };
  if (access === 'account') return { security: [{ account: ['openid'] }] };
  return { security: [{ management: ['all'] }, { management: [access] }] };
}

function securitySchemes(endpoint: string): Json {
  const tokenUrl = `${endpoint}/oidc/token`;
  const scopes = Object.fromEntries(managementScopes.map(({ name, description }) => [name, description]));
  return {
    management: { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes } } },
    account: {
      type: 'oauth2',
      flows: { authorizationCode: { authorizationUrl: `${endpoint}/oidc/auth`, tokenUrl, scopes: { openid: 'Who you are' } } },
    },
    interaction: { type: 'apiKey', in: 'cookie', name: '_interaction' },
  };
}

function errorSchema(): Json {
  return {
    type: 'object',
    required: ['code', 'message'],
    properties: {
      code: { type: 'string', description: 'Stable' },
      message: { type: 'string', description: 'For people, by Accept-Language' },
      data: { description: 'What a program needs to react' },
      details: { type: 'string', description: 'A line for each problem' },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' });
}

const tagOf = ({ path }: OperationShape): string => path.split('/')[2]?.replace(/\.json$/, '') ?? '';

/** Stable and readable: `getUsersByUserIdRoles`. */
function operationId({ method, path }: OperationShape): string {
  const words = path
    .slice('/api/'.length)
    .split(/[/.-]/)
    .filter(Boolean)
    .map((word) => (word.startsWith('{') ? `By${capital(word.slice(1, -1))}` : capital(word)));
  return method.toLowerCase() + words.join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
