import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import { isStorable } from '../../platform/http/storable';
import type { ArtefactStore } from '../artefacts/artefact.store';
import { BROKEN_TEXT } from './request-shapes';

type Body = Readonly<Record<string, unknown>>;

/** The rows that a body may name, by its member. A token that is introspected or revoked may be of any kind. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  code: ['AuthorizationCode'],
  refresh_token: ['RefreshToken'],
  device_code: ['DeviceCode'],
  token: ['AccessToken', 'RefreshToken', 'ClientCredentials'],
};

/** The body's setter sees each parsed body first: a null byte is refused, and the rows it names come with the request's first read. */
export function readBodies(provider: Provider, store: ArtefactStore): void {
  const bodies = new WeakMap<object, unknown>();
  const { prototype } = Reflect.get(provider, 'OIDCContext') as { prototype: object };
  Object.defineProperty(prototype, 'body', {
    get(this: object) {
      return bodies.get(this);
    },
    set(this: object, body: Body | undefined) {
      if (!isStorable(textOf(body ?? {}))) throw new errors.InvalidRequest(BROKEN_TEXT);
      for (const [member, models] of Object.entries(NAMED)) {
        const value = body?.[member];
        if (typeof value === 'string') for (const model of models) store.unit.hint(model, value);
      }
      bodies.set(this, body);
    },
  });
}

const textOf = (body: Body): string => Object.entries(body).flat(2).map(String).join('');
