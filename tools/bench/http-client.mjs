import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CookieJar } from '../../libs/testing/src/cookie-jar.ts';

const agent = new Agent({ keepAlive: true });
const decoders = { gzip: gunzipSync, br: brotliDecompressSync };
const PATIENCE_MS = 30_000;

/**
 * One exchange over a kept connection, always with this machine whatever the address calls it. Redirects are not followed.
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [visit]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, text: string }>}
 */
export function exchange(url, { method = 'GET', headers = {}, body } = {}) {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((answered, failed) => {
    const options = { agent, host: '127.0.0.1', port, path: pathname + search, method, headers: { ...headers, host }, timeout: PATIENCE_MS };
    const outgoing = request(options, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', failed);
      incoming.on('end', () => {
        const raw = Buffer.concat(chunks);
        const decode = decoders[incoming.headers['content-encoding']];
        const text = (decode ? decode(raw) : raw).toString();
        answered({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
      });
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer to ${method} ${url} within ${PATIENCE_MS} ms`)));
    outgoing.on('error', failed);
    if (body !== undefined) outgoing.setHeader('content-length', Buffer.byteLength(body));
    outgoing.end(body);
  });
}

/** An answer with a status nobody expected ends the run: its figures would mean nothing. `2xx` stands for any good one. */
export async function expectStatus(status, url, visit) {
  const answer = await exchange(url, visit);
  const isExpected = status === '2xx' ? answer.status >= 200 && answer.status < 300 : answer.status === status;
  if (!isExpected) throw new Error(`${answer.status} instead of ${status} from ${visit?.method ?? 'GET'} ${url}\n${answer.text.slice(0, 500)}`);
  return answer;
}

let people = 0;

/** What Chrome on a phone sends. Each person has an address of their own, told by the proxy that the service trusts. */
export class Browser {
  #cookies = new CookieJar();
  #headers;

  constructor() {
    people += 1;
    this.#headers = {
      'user-agent': 'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en-GB,en;q=0.9',
      'x-forwarded-for': `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`,
    };
  }

  async go(status, url, { method, headers, body } = {}) {
    const cookie = this.#cookies.header(new URL(url).pathname);
    const answer = await expectStatus(status, url, { method, headers: { accept: 'text/html', ...this.#headers, ...(cookie && { cookie }), ...headers }, body });
    this.#cookies.keep(answer.headers['set-cookie'] ?? []);
    return answer;
  }
}
