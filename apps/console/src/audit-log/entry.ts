import type { listLogs } from '@gatepost/contracts/management/logs';
import type * as z from 'zod';
import type { Formats } from '../language/formats';
import type { AuditLogWords } from './words/en';

export type Entry = z.output<typeof listLogs.response>[number];

/** What an entry names: a kind of thing and its id. */
export interface Named {
  readonly type: string;
  readonly id: string;
}

/** In words where there are some; else the key itself, as of an entry that another version has written. */
export function eventOf(key: string, { events, attempts, ways, attempt: phrase }: AuditLogWords, formats: Formats): string {
  const plain = wordOf(events, key);
  if (plain !== undefined) return plain;
  const [, event = '', tried = ''] = /^Interaction\.(\w+)\.(.+)$/.exec(key) ?? [];
  const way = wordOf(ways, event);
  const attempt = wordOf(attempts, tried);
  return way === undefined || attempt === undefined ? key : formats.fill(phrase, { attempt, way });
}

function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

export function named(entry: Entry, member: 'actor' | 'target'): Named | undefined {
  const found: unknown = entry.payload[member];
  if (typeof found !== 'object' || found === null) return undefined;
  const type: unknown = Reflect.get(found, 'type');
  const id: unknown = Reflect.get(found, 'id');
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : undefined;
}

/** The code of what was refused. */
export function errorOf({ payload: { error } }: Entry): string | undefined {
  if (typeof error === 'string' || error === undefined) return error;
  return typeof error['code'] === 'string' ? error['code'] : JSON.stringify(error);
}

/** "Chrome 138 on Windows", as far as it is known. */
export function deviceOf({ payload: { userAgentParsed } }: Entry): string | undefined {
  const { browser, os } = userAgentParsed ?? {};
  const parts = [browser && [browser.name, browser.major].filter(Boolean).join(' '), os?.name].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Where the console shows a thing; undefined: nowhere. Administrators are users of another tenant. */
export function linkTo({ type, id }: Named): string | undefined {
  const pages: Readonly<Record<string, string>> = { User: '/users', Application: '/applications', Connector: '/connectors' };
  const { [type]: page } = pages;
  return page === undefined ? undefined : `${page}/${encodeURIComponent(id)}`;
}
