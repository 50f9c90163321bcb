import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { setTimeout as pause } from 'node:timers/promises';
import { LatestOutcome } from './latest-outcome';

const failing = (ofRecipient: boolean) => () =>
  Promise.reject(new ConnectorError('general', ofRecipient ? 'of one' : 'of all', { retry: 'temporary', ofRecipient }));

describe('a message that must not leave', () => {
  it('is taken by whom the connector names, before there was another one', async () => {
    expect(await new LatestOutcome().repeat('sms.example')).toEqual({ server: 'sms.example' });
  });

  it('comes to what the one before it came to', async () => {
    const latest = new LatestOutcome();
    await latest.noting(() => Promise.resolve({ server: 'api.sms.example', reply: '202' }));
    expect(await latest.repeat('sms.example')).toEqual({ server: 'api.sms.example', reply: '202' });
    await expect(latest.noting(failing(false))).rejects.toThrow('of all');
    await expect(latest.repeat('sms.example')).rejects.toThrow('of all');
  });

  it('does not repeat what was about one recipient', async () => {
    const latest = new LatestOutcome();
    await expect(latest.noting(failing(true))).rejects.toThrow('of one');
    expect(await latest.repeat('sms.example')).toEqual({ server: 'sms.example' });
  });

  it('takes as long', async () => {
    const latest = new LatestOutcome();
    await latest.noting(async () => {
      await pause(60);
      return { server: 'sms.example' };
    });
    const since = performance.now();
    await latest.repeat('sms.example');
    expect(performance.now() - since).toBeGreaterThan(55);
  });
});
