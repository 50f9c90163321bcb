import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { TokenFailure } from '@gatepost/connector-smtp/token-request';
import { loginEnds } from './test-outcome';

const failure = { retry: 'temporary', stage: 'login' } as const;

describe('a login for which an authorization server is called', () => {
  const since = performance.now() - 5_000;
  const endOf = (askedAfter: number) => Number(loginEnds(new TokenFailure('general', 'no answer', failure, since + askedAfter), since)) - since;

  it.each([0, 1_000, 12_000, 18_900])(
    '%i ms after the beginning is answered the same time after that, so that nobody can stretch what comes before',
    (askedAfter) => {
      expect(endOf(askedAfter)).toBeCloseTo(askedAfter + 11_000, 3);
    },
  );

  it('so late that the whole send may end meanwhile is answered after the end of that', () => {
    for (const askedAfter of [19_100, 25_000, 29_999]) expect(endOf(askedAfter)).toBeCloseTo(41_000, 3);
    const began = performance.now() - 30_001;
    expect(Number(loginEnds(new ConnectorError('general', 'took too long', failure), began)) - began).toBeCloseTo(41_000, 3);
  });

  it('is none where the mail server itself failed in time', () => {
    expect(loginEnds(new ConnectorError('general', 'the connection ended', failure), since)).toBeUndefined();
  });
});
