import { lookup } from 'node:dns/promises';

/** Every address a name leads to. */
export type AddressesOf = (host: string) => Promise<readonly string[]>;

const asked = new Map<string, Promise<readonly string[]>>();

/**
 * As the system resolves names, with its hosts file and its spellings of numbers. Each question keeps one of the few threads that passwords are
 * hashed on, for as long as a name server is silent: the same name is asked for once at a time.
 */
export const systemAddresses: AddressesOf = (host) => {
  const underWay = asked.get(host);
  if (underWay) return underWay;
  const answer = lookup(host, { all: true })
    .then((found) => found.map(({ address }) => address))
    .finally(() => asked.delete(host));
  asked.set(host, answer);
  return answer;
};
