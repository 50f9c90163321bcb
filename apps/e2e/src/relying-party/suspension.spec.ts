import { runningService } from '../stage/running-service';
import { authorization, nativeApp, refresh, signIn } from './relying-party';

const running = runningService();

describe('a browser that holds the session of', () => {
  it.each([
    ['somebody who is suspended', 'UPDATE users SET is_suspended = true WHERE id = $1'],
    ['somebody who is gone', 'DELETE FROM users WHERE id = $1'],
  ])('%s asks who is there now, while the tokens are over', async (_whose, text) => {
    const { walk, config, tokens } = await signIn(running);
    await running.query(text, [tokens.claims()?.sub]);
    const { url } = await authorization(config, nativeApp);
    const { status, location } = await walk.browser.go(url);
    expect([status, location?.split('?')[0]]).toEqual([303, '/sign-in']);
    expect(await refresh(running, tokens.refresh_token)).toMatchObject({ status: 400, body: { code: 'oidc.invalid_grant' } });
  });
});
