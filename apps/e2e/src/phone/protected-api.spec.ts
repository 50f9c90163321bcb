import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { mobile } from '@gatepost/phrases/mobile/en';
import { freePorts } from '@gatepost/testing/free-ports';
import type { Page } from 'playwright-core';
import { data, managementClient } from '../clients/management';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from '../web/mobile-app';
import { HarbourPage, signedInPreview, signIn } from './app-pages';
import { SampleApi } from './sample-api';

const [port = 0] = await freePorts(1);
const running = runningService({ variables: { SAMPLE_API_PORT: String(port) } });
const journey = journeysAround(running);
let api: SampleApi;

beforeAll(async () => {
  api = new SampleApi(running, port);
  await api.start();
}, 60_000);
afterAll(() => api.stop());

/** Spoils the signature of the next token that the app sends, as if it had been made with a key that is gone. */
function spoilNextToken(page: Page): Promise<unknown> {
  const spoiled = (authorization = '') => authorization.replace(/[^.]+$/, (signature) => [...signature].reverse().join(''));
  return page.route(
    `${api.endpoint}${sampleApi.tidesPath}`,
    (route, request) => route.continue({ headers: { ...request.headers(), authorization: spoiled(request.headers()['authorization']) } }),
    { times: 1 },
  );
}

describe('a protected API', () => {
  journey('answers the app, whose token is fetched once', async (visitor) => {
    const harbour = await HarbourPage.openedFromHome(await signedInPreview(running, visitor));
    await harbour.ask('read');
    await harbour.outcome('answered');
    expect(await harbour.receipt()).toContain(mobile.harbour.token.fetched);
    await harbour.ask('read');
    await harbour.outcome('answered');
    expect(await harbour.receipt()).toContain(mobile.harbour.token['at-hand']);
    expect(await harbour.receipt()).toContain('200');
  });

  journey('says which permission is missing, and lets in who was given it', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    const harbour = await HarbourPage.openedFromHome(page);
    await harbour.ask('close');
    await harbour.outcome('forbidden');
    expect(await harbour.receipt()).toContain(sampleApi.scopes.close);

    const { api: management } = await managementClient(running);
    const resources = data(await management.GET('/api/resources', { params: { query: { includeScopes: 'true' } } }));
    const scope = resources.find(({ indicator }) => indicator === sampleApi.indicator)?.scopes?.find(({ name }) => name === sampleApi.scopes.close);
    const role = data(await management.POST('/api/roles', { body: { name: 'Harbour master', description: 'Closes it', scopeIds: [scope?.id ?? ''] } }));
    const [user] = await running.query('SELECT id FROM users WHERE primary_email = $1', [visitor.email]);
    await management.POST('/api/users/{userId}/roles', { params: { path: { userId: String(user?.['id']) } }, body: { roleIds: [role.id] } });

    // What a sign-in may do is settled when it is made.
    const app = new MobileApp(page);
    await page.goto(running.service.previewEndpoint);
    await app.signOut();
    await app.notice('signed-out');
    await signIn(running, page, visitor.email);
    await app.home(visitor.email);
    await HarbourPage.openedFromHome(page);
    await harbour.ask('close');
    await harbour.outcome('closed');
  });

  journey('may be down: nothing is lost, and trying again works when it is back', async (visitor) => {
    const harbour = await HarbourPage.openedFromHome(await signedInPreview(running, visitor));
    await api.stop();
    await harbour.ask('read');
    await harbour.outcome('silent');
    await api.start();
    await harbour.retry();
    await harbour.outcome('answered');
  });

  journey('is asked with a fresh token when the last one has ended', async (visitor) => {
    const { api: management } = await managementClient(running);
    const resources = data(await management.GET('/api/resources'));
    const path = { id: resources.find(({ indicator }) => indicator === sampleApi.indicator)?.id ?? '' };
    data(await management.PATCH('/api/resources/{id}', { params: { path }, body: { accessTokenTtl: 2 } }));
    try {
      const page = await signedInPreview(running, visitor);
      const harbour = await HarbourPage.openedFromHome(page);
      await harbour.ask('read');
      await harbour.outcome('answered');
      await page.waitForTimeout(2500);
      await harbour.ask('read');
      await harbour.outcome('answered');
      expect(await harbour.receipt()).toContain(mobile.harbour.token.fetched);
    } finally {
      data(await management.PATCH('/api/resources/{id}', { params: { path }, body: { accessTokenTtl: 3600 } }));
    }
  });

  journey('refuses a token that seemed good, and takes the one that the app then fetches by itself', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    const harbour = await HarbourPage.openedFromHome(page);
    await harbour.ask('read');
    await harbour.outcome('answered');
    await spoilNextToken(page);
    await harbour.ask('read');
    await harbour.outcome('answered');
    expect(await harbour.receipt()).toContain(mobile.harbour.token.renewed);
  });

  journey('is not asked without a network, and a line says so on every page', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    const harbour = await HarbourPage.openedFromHome(page);
    await page.context().setOffline(true);
    await page.getByText(mobile.offline).waitFor();
    await harbour.ask('read');
    await harbour.outcome('offline');
    await page.context().setOffline(false);
    await page.getByText(mobile.offline).waitFor({ state: 'detached' });
    await harbour.retry();
    await harbour.outcome('answered');
  });

  journey('has pages on which axe finds nothing', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    const harbour = await HarbourPage.openedFromHome(page);
    await harbour.ask('read');
    await harbour.outcome('answered');
    expect(await barriersOn(page)).toEqual([]);
    await harbour.ask('close');
    await harbour.outcome('forbidden');
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${running.service.previewEndpoint}/home/tokens`);
    await page.getByText(mobile.tokens.refresh.about).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
