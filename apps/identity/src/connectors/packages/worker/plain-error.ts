import type { PlainError } from '../messages';

const LONGEST = 4000;

/** As much of an error as can be sent to another thread. Packages wrap the one that explains in `data` or `cause`. */
export function plainError(error: unknown): PlainError {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: short(String(error)) };
  const [code, data, cause] = [member(error, 'code'), member(error, 'data'), member(error, 'cause')];
  const systemCode = [member(data, 'code'), member(member(data, 'cause'), 'code'), member(cause, 'code'), code].find(isSystemCode);
  const text = textOf(data);
  return {
    name: named(error, 'name') ?? 'Error',
    message: named(error, 'message') ?? '',
    ...(typeof code === 'string' && { code: short(code) }),
    ...(systemCode !== undefined && { systemCode }),
    ...(text !== '' && { text: short(text) }),
  };
}

function named(error: object, name: string): string | undefined {
  const value = member(error, name);
  return typeof value === 'string' ? short(value) : undefined;
}

function isSystemCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(value);
}

/** Of what a provider answered, the sentence that is meant for people. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  const said = ['message', 'Message', 'errorDescription', 'body'].map((name) => member(data, name)).find((value) => typeof value === 'string');
  if (typeof said === 'string') return said;
  if (data === undefined) return '';
  try {
    return JSON.stringify(data) ?? '';
  } catch {
    return '';
  }
}

function member(value: unknown, name: string): unknown {
  try {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  } catch {
    return undefined;
  }
}

const short = (text: string): string => text.slice(0, LONGEST);
