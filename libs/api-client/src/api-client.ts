import { parameterNames, type InputOf, type OperationShape, type Page } from '@gatepost/contracts/operation';
import * as z from 'zod';
import { ApiError } from './api-error';

type Body<Shape extends OperationShape> = Shape['body'] extends z.ZodType ? z.input<Shape['body']> : undefined;
type Query<Shape extends OperationShape> = Shape['query'] extends z.ZodType ? z.input<Shape['query']> : undefined;

/** What an operation is called with; only what it takes may be given, and what it needs must be. */
export type CallInput<Shape extends OperationShape> = (keyof InputOf<Shape>['params'] extends never ? object : { readonly params: InputOf<Shape>['params'] }) &
  (Body<Shape> extends undefined ? object : { readonly body: Body<Shape> }) & {
    readonly query?: Query<Shape>;
    readonly page?: Shape['paging'] extends string ? Partial<Page> : undefined;
  };

export interface CallReply<Shape extends OperationShape> {
  readonly status: number;
  readonly body: Shape['response'] extends z.ZodType ? z.output<Shape['response']> : undefined;
  /** Of a list in pages: how long the whole list is. */
  readonly total: number | undefined;
  /** The service stopped counting at `total`. */
  readonly isTotalCapped: boolean;
  readonly headers: Headers;
}

export interface ApiClientOptions {
  /** The tenant's address, without a trailing slash. */
  readonly endpoint: string;
  /** A fresh access token for each call; undefined: none is sent. */
  readonly token?: () => Promise<string | undefined>;
  readonly fetch?: typeof fetch;
}

/** Calls operations of the service. Types, paths and the shape of replies come from the operation itself. */
export class ApiClient {
  constructor(private readonly options: ApiClientOptions) {}

  /** Throws `ApiError` for every answer that is no success. */
  async call<Shape extends OperationShape>(operation: Shape, input: CallInput<Shape>): Promise<CallReply<Shape>> {
    const given: LooseInput = input;
    const reply = await this.#send(operation, given);
    const text = await reply.text();
    if (!reply.ok) throw errorOf(reply, text);
    const body: unknown = operation.response && text !== '' ? operation.response.parse(JSON.parse(text)) : undefined;
    const { status, headers } = reply;
    const total = headers.get('Total-Number');
    const isTotalCapped = headers.get('Total-Number-Is-Capped') === 'true';
    return { status, headers, body: body as CallReply<Shape>['body'], total: total === null ? undefined : Number(total), isTotalCapped };
  }

  async #send({ method, path }: OperationShape, { params, query, page, body }: LooseInput): Promise<Response> {
    const token = await this.options.token?.();
    const headers = {
      Accept: 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    };
    const address = this.options.endpoint + fill(path, params ?? {}) + search({ ...query, page: page?.number, page_size: page?.size });
    const send = this.options.fetch ?? fetch;
    try {
      return await send(address, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    } catch (cause) {
      throw new ApiError(0, 'client.unreachable', 'The service could not be reached.', undefined, undefined, undefined, { cause });
    }
  }
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: object | undefined;
  readonly page?: Partial<Page> | undefined;
  readonly body?: unknown;
}

function fill(path: string, params: Readonly<Record<string, string>>): string {
  return parameterNames(path).reduce((filled, name) => filled.replace(`{${name}}`, segmentOf(params[name] ?? '')), path);
}

/** Between slashes these lead up, however they are written: what was meant for the thing of that name would be done to what it belongs to. */
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set(['', '.', '..']);

function segmentOf(value: string): string {
  if (LEADS_ELSEWHERE.has(value)) throw new ApiError(404, 'entity.not_found', 'There is nothing of this name.');
  return encodeURIComponent(value);
}

function search(values: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') parameters.append(name, String(one));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

const errorBody = z.object({ code: z.string(), message: z.string(), data: z.unknown().optional() });

function errorOf(reply: Response, text: string): ApiError {
  const retryAfter = Number(reply.headers.get('Retry-After') ?? Number.NaN);
  const requestId = reply.headers.get('Logto-Core-Request-Id') ?? undefined;
  const body = jsonOf(text);
  // A refusal that is an answer of its own, such as the verdict on a password, is data without a code.
  const nameless = { code: `client.http_${reply.status}`, message: `The service answered ${reply.status}.`, data: body };
  const { code, message, data } = errorBody.safeParse(body).data ?? nameless;
  return new ApiError(reply.status, code, message, data, Number.isFinite(retryAfter) ? retryAfter : undefined, requestId, undefined, reply.headers);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
