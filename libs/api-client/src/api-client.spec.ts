import { changeAdminConsole, readAdminConsole } from '@gatepost/contracts/management/settings';
import { operation } from '@gatepost/contracts/operation';
import * as z from 'zod';
import { ApiClient } from './api-client';
import { ApiError } from './api-error';

const listThings = operation({
  method: 'GET',
  path: '/api/shelves/{shelf}/things',
  summary: 'Things',
  access: 'read:settings',
  status: 200,
  query: z.object({ search: z.string().optional(), types: z.array(z.string()).optional() }),
  response: z.array(z.object({ id: z.string() })),
  paging: 'always',
  errors: [],
});

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function clientThatHears(answer: () => Response): { client: ApiClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = new ApiClient({
    endpoint: 'https://id.example.com',
    token: () => Promise.resolve('the-token'),
    fetch: (url, init) => {
      sent.push({ url: url as string, init: init ?? {} });
      return Promise.resolve(answer());
    },
  });
  return { client, sent };
}

const settings = { signInExperienceCustomized: true, organizationCreated: false };

describe('the client of the API', () => {
  it('calls an operation where its path says, with parameters, query and page', async () => {
    const { client, sent } = clientThatHears(() => Response.json([{ id: 'a', more: 1 }], { headers: { 'Total-Number': '41' } }));
    const reply = await client.call(listThings, {
      params: { shelf: 'a/b' },
      query: { search: 'x y', types: ['SPA', 'Native'] },
      page: { number: 2, size: 10 },
    });
    expect(sent[0]?.url).toBe('https://id.example.com/api/shelves/a%2Fb/things?search=x+y&types=SPA&types=Native&page=2&page_size=10');
    expect(sent[0]?.init.headers).toMatchObject({ Authorization: 'Bearer the-token' });
    expect(reply).toMatchObject({ status: 200, body: [{ id: 'a' }], total: 41, isTotalCapped: false });
    expect(reply.body).toEqual([{ id: 'a' }]);
  });

  it.each(['..', '.', ''])('never leaves the path of an operation: %j', async (shelf) => {
    const { client, sent } = clientThatHears(() => Response.json([]));
    await expect(client.call(listThings, { params: { shelf } })).rejects.toMatchObject({ status: 404, code: 'entity.not_found' });
    expect(sent).toEqual([]);
  });

  it('sends bodies as JSON', async () => {
    const { client, sent } = clientThatHears(() => Response.json(settings));
    expect((await client.call(changeAdminConsole, { body: { organizationCreated: false } })).body).toEqual(settings);
    expect(sent[0]?.init).toMatchObject({ method: 'PATCH', body: '{"organizationCreated":false}', headers: { 'Content-Type': 'application/json' } });
  });

  it('throws what the service refuses with', async () => {
    const body = { code: 'request.rate_limited', message: 'Too many.', data: { retryAfter: 3 } };
    const { client } = clientThatHears(() => Response.json(body, { status: 429, headers: { 'Retry-After': '3', 'Logto-Core-Request-Id': 'abc' } }));
    const refused = await client.call(readAdminConsole, {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect(refused).toMatchObject({
      status: 429,
      code: 'request.rate_limited',
      message: 'Too many.',
      data: { retryAfter: 3 },
      retryAfter: 3,
      requestId: 'abc',
    });
  });

  it.each([
    ['a proxy’s page', () => new Response('<html>Bad gateway</html>', { status: 502 }), { status: 502, code: 'client.http_502' }],
    [
      'no answer',
      () => {
        throw new TypeError('fetch failed');
      },
      { status: 0, code: 'client.unreachable' },
    ],
  ])('gives %s a code too', async (_what, answer, expected) => {
    await expect(clientThatHears(answer).client.call(readAdminConsole, {})).rejects.toMatchObject(expected);
  });

  it('does not pass on a reply that is not what the operation promises', async () => {
    const { client } = clientThatHears(() => Response.json({ signInExperienceCustomized: 'yes' }));
    await expect(client.call(readAdminConsole, {})).rejects.toThrow(z.ZodError);
  });
});
