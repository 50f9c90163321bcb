import { guardedFetch } from './guarded-fetch';

describe('a request to an application', () => {
  it('is not sent when nothing would stop it at a private address', async () => {
    await expect(guardedFetch('http://127.0.0.1:1', { method: 'POST', headers: {}, signal: AbortSignal.timeout(100) })).rejects.toThrow('guard');
  });
});
