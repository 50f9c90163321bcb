import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';
import { fillIn } from '@gatepost/phrases/placeholders';
import type { Drawing } from './drawings';

type Words = SignInPhrases['consent'];

/** One thing that the application asks for. */
export interface Permission {
  readonly drawing: Drawing;
  readonly text: string;
  readonly note?: string;
  /** In the words of whoever made the resource. */
  readonly parts?: readonly string[];
}

const OFFLINE = 'offline_access';

const known = new Map<string, readonly [Drawing, keyof Words['scopes']]>([
  ['profile', ['person', 'profile']],
  ['email', ['mail', 'email']],
  ['phone', ['phone', 'phone']],
  ['address', ['place', 'address']],
  ['custom_data', ['sheet', 'customData']],
  ['identities', ['key', 'identities']],
  ['roles', ['key', 'roles']],
  ['urn:logto:scope:organizations', ['people', 'organizations']],
  ['urn:logto:scope:organization_roles', ['people', 'organizationRoles']],
  ['urn:logto:scope:sessions', ['clock', 'sessions']],
]);

/** What a consent is about, in words: the person's own data first, then resources, and last how long it holds. */
export function permissionsOf({ scopes, resources }: ConsentStep, words: Words): readonly Permission[] {
  const own = scopes.filter((scope) => scope !== OFFLINE).map((scope) => ownData(scope, words));
  const used = resources.map(({ name, scopes: parts }): Permission => ({
    drawing: 'sheet',
    text: fillIn(words.resource, { resource: name }),
    parts: parts.map(({ name: scope, description }) => description ?? scope),
  }));
  const lasting: Permission[] = scopes.includes(OFFLINE) ? [{ drawing: 'clock', text: words.scopes.offline, note: words.offlineNote }] : [];
  return [...own, ...used, ...lasting];
}

/** Whether all of it is only to be seen. What a resource, or a scope nobody here knows, lets its callers do is for its maker to say. */
export function isHarmless({ scopes, resources }: ConsentStep): boolean {
  return resources.length === 0 && scopes.every((scope) => scope === OFFLINE || known.has(scope));
}

function ownData(scope: string, words: Words): Permission {
  const [drawing, phrase] = known.get(scope) ?? [];
  return drawing && phrase ? { drawing, text: words.scopes[phrase] } : { drawing: 'sheet', text: fillIn(words.other, { scope }) };
}
