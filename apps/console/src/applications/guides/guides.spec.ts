import { changeApplication } from '@gatepost/contracts/management/applications';
import { redirectProblem } from '@gatepost/oidc-contracts/redirect-uri';
import { endpointsAt } from '../../api/endpoints';
import { guideValues, piecesOf } from '../guide/guide-values';
import { anApplication } from '../testing/application';
import { frameworks } from './frameworks';

const origins = changeApplication.body.shape.customClientMetadata.unwrap().shape.corsAllowedOrigins.unwrap();

describe.each(frameworks)('the guide for $id', ({ id, type, guide: load }) => {
  const application = anApplication({ id: 'the-app-id', type });
  const endpoints = endpointsAt('https://id.example.com');

  it('has words for each step, and code with every hole filled', async () => {
    const guide = await load();
    const values = guideValues(application, endpoints, guide.examples, 'the-secret');
    const texts = guide.steps
      .flatMap(({ code = [] }) => code)
      .map(({ text }) =>
        piecesOf(text, values)
          .map((piece) => piece.text)
          .join(''),
      );
    expect(guide.steps.filter(({ words }) => !guide.words.en[words])).toEqual([]);
    expect(Object.keys(guide.words.en).sort()).toEqual(guide.steps.map(({ words }) => words).sort());
    // What is left in double braces is the framework's own.
    expect(texts.join('\n').match(/\{\{(?:\w+)\}\}/g)).toBeNull();
    expect(texts.join('\n')).toContain('the-app-id');
  });

  it('ends with a checkpoint', async () => {
    const { steps } = await load();
    expect(steps.map(({ checkpoint = false }) => checkpoint)).toEqual(steps.map((_, at) => at === steps.length - 1));
  });

  it('suggests only what the service takes', async () => {
    const { examples } = await load();
    const uris = [...(examples.redirectUris ?? []), ...(examples.postLogoutRedirectUris ?? [])];
    expect(uris.map((uri) => redirectProblem(uri))).toEqual(uris.map(() => undefined));
    expect(origins.safeParse([...(examples.corsAllowedOrigins ?? [])]).success).toBe(true);
    expect(uris.length > 0).toBe(id !== 'machine');
  });

  it('never leads back from signing out by what begins like the way back from signing in', async () => {
    const { examples } = await load();
    if (type !== 'Native') return;
    const [redirect = ''] = examples.redirectUris ?? [];
    expect(examples.postLogoutRedirectUris?.some((uri) => uri.startsWith(redirect))).toBe(false);
  });
});

describe('the values of a guide', () => {
  const endpoints = endpointsAt('https://id.example.com');

  it('are those of the application; where it has none yet, those that are usual', () => {
    const examples = { redirectUris: ['http://localhost:3000/callback'], postLogoutRedirectUris: ['http://localhost:3000'] };
    expect(guideValues(anApplication(), endpoints, examples)).toMatchObject({
      redirectUri: 'http://localhost:3000/callback',
      baseUrl: 'http://localhost:3000',
    });
    const own = anApplication({ oidcClientMetadata: { redirectUris: ['com.harbour.app://back?x=1'], postLogoutRedirectUris: [] } });
    expect(guideValues(own, endpoints, examples)).toMatchObject({ redirectUri: 'com.harbour.app://back?x=1', scheme: 'com.harbour.app', baseUrl: '' });
  });

  it('stand out in the code, and what a framework writes in braces stays', () => {
    const values = guideValues(anApplication(), endpoints, {});
    expect(piecesOf('a {{appId}} b {{ name }} {{unknown}}', values)).toEqual([
      { text: 'a ', isValue: false },
      { text: 'a1', isValue: true },
      { text: ' b {{ name }} ', isValue: false },
      { text: '{{unknown}}', isValue: false },
    ]);
  });
});
