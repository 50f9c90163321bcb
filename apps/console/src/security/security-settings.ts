import { computed, inject, Injectable } from '@angular/core';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { changeSignInExperience, readSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import { Api } from '../api/api';
import { loaded } from '../list/loaded';

export type Policies = Pick<SignInExperience, 'passwordPolicy' | 'verificationCodePolicy' | 'sentinelPolicy' | 'emailBlocklistPolicy' | 'mfa'>;

const NONE: Policies = {
  passwordPolicy: {},
  verificationCodePolicy: {},
  sentinelPolicy: {},
  emailBlocklistPolicy: {},
  mfa: { factors: [], policy: 'NoPrompt' },
};

/** The policies as they are saved: they are part of the sign-in experience. */
@Injectable()
export class SecuritySettings {
  readonly #api = inject(Api);
  readonly loaded = loaded(
    () => ({}),
    async () => (await this.#api.call(readSignInExperience, {})).body,
  );
  readonly policies = computed((): Policies => this.loaded.value() ?? NONE);

  /** Each policy is replaced as a whole: `changeOf` makes it of what is saved by now, maybe by somebody else. */
  async save(changeOf: (now: Policies) => Partial<Omit<Policies, 'mfa'>>): Promise<void> {
    const { body: now } = await this.#api.call(readSignInExperience, {});
    const { body } = await this.#api.call(changeSignInExperience, { body: changeOf(now) });
    this.loaded.set(body);
  }
}
