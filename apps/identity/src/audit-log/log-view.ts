import type { Log } from '@gatepost/contracts/management/logs';
import type { LogRow } from './log.store';
import { parseUserAgent } from './parse-user-agent';

/** An entry as it is answered. */
export function logView({ payload, createdAt, ...row }: LogRow): Log {
  const { userAgent } = payload;
  const result = payload['result'] === 'Error' ? 'Error' : 'Success';
  const parsed = typeof userAgent === 'string' && { userAgentParsed: parseUserAgent(userAgent) };
  return { ...row, payload: { ...payload, key: row.key, result, ...parsed }, createdAt: createdAt.getTime() };
}
