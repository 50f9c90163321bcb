import type { Configuration } from 'oidc-provider';

/**
 * How the library calls applications. It hands over a dispatcher that hangs up on private and special addresses once it knows to which one a name
 * led; should it ever fail to make one, it would only warn. Here nothing is sent then.
 */
export const guardedFetch: NonNullable<Configuration['fetch']> = (url, options = {}) => {
  if (!Reflect.get(options, 'dispatcher')) return Promise.reject(new Error('nothing is sent without a guard against private addresses'));
  return globalThis.fetch(url, options);
};
