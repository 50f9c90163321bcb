import type { ErrorCode } from '@gatepost/contracts/errors';
import { nextActionFor, type NextAction } from './failure';

describe('what helps after a failure', () => {
  it.each<[ErrorCode, NextAction]>([
    ['verification_code.code_mismatch', 'correct'],
    ['guard.invalid_input', 'correct'],
    ['verification_code.expired', 'new-code'],
    ['verification_code.exceed_max_try', 'new-code'],
    ['verification_code.not_found', 'ask-step'],
    ['session.verification_session_not_found', 'ask-step'],
    ['session.interaction_not_found', 'ask-step'],
    ['session.not_found', 'leave'],
    ['user.suspended', 'start-over'],
    ['session.identity_conflict', 'start-over'],
    ['request.message_rate_limited', 'retry'],
    ['connector.unavailable', 'retry'],
    ['session.verification_blocked_too_many_attempts', 'retry'],
  ])('%s: %s', (code, action) => {
    expect(nextActionFor({ kind: 'refused', code, message: '' })).toBe(action);
  });

  it('without a connection or an answer, the same again', () => {
    expect(nextActionFor({ kind: 'offline' })).toBe('retry');
    expect(nextActionFor({ kind: 'unavailable' })).toBe('retry');
  });

  it('a code these pages never meet counts as a failure that may pass', () => {
    expect(nextActionFor({ kind: 'refused', code: 'server.internal', message: '' })).toBe('retry');
  });
});
