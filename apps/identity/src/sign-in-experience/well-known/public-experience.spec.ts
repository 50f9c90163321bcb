import { withRequestContext, type RequestContext } from '../../platform/http/request-context';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { ApplicationLooks } from '../application-look/application-looks';
import type { ApplicationLookStore } from '../application-look/application-look.store';
import type { ConnectorKindsStore } from '../connectors/connector-kinds.store';
import type { SignInExperienceStore } from '../sign-in-experience.store';
import { PublicExperience } from './public-experience';
import { plainSettings } from '../../testing/sign-in-settings';

const settings = plainSettings('en');
const tenant = { id: 'default', endpoint: 'http://localhost', port: 1, host: 'localhost', cookiePrefix: '' };
const context: RequestContext = { tenant, requestId: '', ip: '', userAgent: '', ipPrefix: '' };

describe('the public sign-in experience', () => {
  let version = '1';
  const reads: string[] = [];
  const told = <Value>(name: string, value: Value): Promise<Value> => (reads.push(name), Promise.resolve(value));
  const experiences = { version: () => told('version', version), at: () => told('row', settings) } as unknown as SignInExperienceStore;
  const look = { color: {}, branding: {}, customCss: 'a{}', termsOfUseUrl: null, privacyPolicyUrl: null };
  const looks = { applications: () => told('applications', new Set(['boat'])), find: () => told('look', look) } as unknown as ApplicationLookStore;
  const connectors = { available: () => told('connectors', { email: true, sms: false, social: [] }) } as unknown as ConnectorKindsStore;
  const cache = new ConfigurationCache();
  const experience = new PublicExperience(experiences, new ApplicationLooks(experiences, looks, cache), connectors, cache);
  const ask = (appId?: string) => withRequestContext(context, () => experience.document(appId));

  it('is written once for each version and look, and then costs the one statement that brings the version', async () => {
    const first = await ask('boat');
    expect(reads.toSorted()).toEqual(['applications', 'connectors', 'look', 'row', 'version']);
    reads.length = 0;
    expect(await ask('boat')).toBe(first);
    expect(reads).toEqual(['version']);
    version = '2';
    expect(await ask('boat')).not.toBe(first);
  });

  it('is one document for all that have no look of their own, so that strangers cannot fill the memory', async () => {
    const plain = await ask();
    reads.length = 0;
    for (let stranger = 0; stranger < 100; stranger += 1) expect(await ask(`stranger-${stranger}`)).toBe(plain);
    expect(new Set(reads)).toEqual(new Set(['version']));
  });
});
