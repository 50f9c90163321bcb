import { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { verdictOf } from './connector-faults';

const judged = (code: ConnectorErrorCode, failure: ConnectorFailure) => verdictOf(new ConnectorError(code, 'It failed.', failure));

describe('a failure', () => {
  it.each<[string, ConnectorErrorCode, ConnectorFailure]>([
    ['no connection', 'general', { retry: 'temporary', stage: 'connection' }],
    ['a certificate that does not hold', 'invalid_certificate', { retry: 'permanent', stage: 'connection' }],
    ['a refused login', 'authorization_failed', { retry: 'permanent', stage: 'login' }],
    ['421 to the mail', 'general', { retry: 'temporary', stage: 'message' }],
    ['421 to the recipient', 'general', { retry: 'temporary', stage: 'message', ofRecipient: true, reply: '421 4.7.0 closing' }],
    ['a connection that ended after the text', 'general', { retry: 'unknown', stage: 'message' }],
    ['a configuration that is not complete', 'invalid_config', { retry: 'permanent' }],
    ['a provider’s limit', 'rate_limit_exceeded', { retry: 'temporary' }],
  ])('by %s is the connector’s own', (_what, code, failure) => {
    expect(judged(code, failure)).toBe('fails');
  });

  it.each<[string, ConnectorErrorCode, ConnectorFailure]>([
    ['a recipient who does not exist', 'general', { retry: 'permanent', stage: 'message', ofRecipient: true, reply: '550 5.1.1 no such user' }],
    ['a greylisted recipient', 'general', { retry: 'temporary', stage: 'message', ofRecipient: true, reply: '451 4.7.1 later' }],
    ['a missing template', 'template_not_found', { retry: 'permanent' }],
  ])('by %s says nothing about the connector', (_what, code, failure) => {
    expect(judged(code, failure)).toBeUndefined();
  });

  it('by a mail that is refused for good is noted, but does not count', () => {
    expect(judged('general', { retry: 'permanent', stage: 'message' })).toBe('refuses');
  });
});
