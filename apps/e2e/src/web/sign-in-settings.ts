import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { ManagementClient } from '../clients/management';
import type { RunningService } from '../stage/running-service';

type Settings = Partial<SignInExperience>;

/** What an administrator says about signing in. */
export class SignInSettings {
  constructor(
    private readonly running: RunningService,
    private readonly credentials: ManagementClient['credentials'],
  ) {}

  async change(settings: Settings): Promise<void> {
    await this.#call('PATCH', settings);
  }

  /** Changes settings for as long as a walk lasts. */
  async during(settings: Settings, walk: () => Promise<void>): Promise<void> {
    const before = await this.#call('GET');
    await this.change(settings);
    try {
      await walk();
    } finally {
      await this.change(Object.fromEntries(Object.entries(before).filter(([name]) => Object.hasOwn(settings, name))));
    }
  }

  async #call(method: 'GET' | 'PATCH', settings?: Settings): Promise<Settings> {
    const { value } = await this.credentials.getAccessToken();
    const headers = { authorization: `Bearer ${value}`, 'content-type': 'application/json' };
    const reply = await fetch(`${this.running.service.endpoint}/api/sign-in-exp`, { method, headers, ...(settings && { body: JSON.stringify(settings) }) });
    if (!reply.ok) throw new Error(`${reply.status}: ${await reply.text()}`);
    return (await reply.json()) as Settings;
  }
}
