import type { Delivery } from '@gatepost/contracts/experience/step';
import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { deliveryWords } from './delivery-words';

const at = new Date(2026, 10, 23, 12, 3, 5).toISOString();
const expiresAt = new Date(2026, 10, 23, 12, 13, 0).toISOString();
const told = (delivery: Partial<Delivery>) =>
  deliveryWords({ state: 'handed', server: 'example.com', at, ...delivery }, expiresAt, signInPhrases.en.delivery, 'en');

describe('what is told of a mail', () => {
  it('names the server that took it, and when', () => {
    expect(told({})).toMatchObject({ icon: 'check', tone: 'good', line: 'Handed to {server}', server: 'example.com', at: '12:03:05' });
    expect(told({}).note).toContain('The code works until 12:13.');
  });

  it('does not say that it arrived', () => {
    expect(JSON.stringify(told({}))).not.toMatch(/delivered|arrived|received/i);
  });

  it('has words for a server without a name', () => {
    expect(told({ server: null }).server).toBe('a mail server');
  });

  it('gives no time while the mail is on its way', () => {
    expect(told({ state: 'waiting', server: null })).toMatchObject({ icon: 'clock', tone: 'quiet', at: undefined });
  });

  it('promises another attempt only when one is planned', () => {
    expect(told({ state: 'delayed' }).note).toMatch(/try again by ourselves.*12:13/);
    expect(told({ state: 'failed' })).toMatchObject({ icon: 'alert', tone: 'bad', note: 'Check the address, or send the code again.' });
  });
});
