import { ConnectorError, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { afterFailure } from './next-attempt';

const failed = (retry: ConnectorFailure['retry'], reply?: string) =>
  new ConnectorError('general', 'It failed.', { retry, ...(reply !== undefined && { reply }) });

describe('after a failed attempt', () => {
  it('waits 5, 15, 45, 120 and 300 seconds, then gives up', () => {
    const waits = [0, 1, 2, 3, 4, 5].map((attempts) => afterFailure({ error: failed('temporary'), attempts, life: 600 }).retryIn);
    expect(waits).toEqual([5, 15, 45, 120, 300, null]);
  });

  it.each([
    [600, 0, 'delayed'],
    [125, 0, 'delayed'],
    [124, 0, 'failed'],
    [239, 3, 'failed'],
    [240, 3, 'delayed'],
  ])('with %i s of life after %i attempts it is %s: a later mail must leave two minutes for its code', (life, attempts, state) => {
    expect(afterFailure({ error: failed('temporary'), attempts, life }).state).toBe(state);
  });

  it.each(['permanent', 'unknown'] as const)('that was %s there is no other', (retry) => {
    expect(afterFailure({ error: failed(retry), attempts: 0, life: 600 })).toMatchObject({ state: 'failed', retryIn: null });
  });

  it('says why, and that a mail may have arrived', () => {
    expect(afterFailure({ error: failed('permanent', '550 5.1.1 unknown'), attempts: 0, life: 600 }).error).toBe('general: It failed. (550 5.1.1 unknown)');
    expect(afterFailure({ error: failed('unknown'), attempts: 0, life: 600 }).error).toContain('may have arrived');
  });

  it('tries again after a failure of our own, and keeps its words to itself', () => {
    expect(afterFailure({ error: new Error('canary'), attempts: 0, life: 600 })).toEqual({
      state: 'delayed',
      server: null,
      error: 'the attempt could not be made',
      retryIn: 5,
    });
  });
});
