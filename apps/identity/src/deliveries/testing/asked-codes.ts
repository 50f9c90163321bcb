import { readStep, sendVerificationCode, startExperience } from '@gatepost/contracts/experience/operations';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import type { Answer } from '@gatepost/testing/http-browser';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import * as z from 'zod';
import type { ManagementApi } from '../../testing/management-api';

const REDIRECT_URI = 'https://harbour.example/callback';

/** People who sign in to an application and ask for a code. */
export class AskedCodes {
  private constructor(
    private readonly api: ManagementApi,
    private readonly clientId: string,
  ) {}

  static async with(api: ManagementApi): Promise<AskedCodes> {
    const metadata = { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [] };
    const { body } = await api.call('POST', '/api/applications', { name: 'Harbour', type: 'SPA', oidcClientMetadata: metadata });
    return new AskedCodes(api, z.object({ id: z.string() }).parse(body).id);
  }

  /** The answer to the request for a code, and the browser that asked. */
  async ask(email: string): Promise<{ readonly answer: Answer; readonly walk: SignInWalk }> {
    const walk = new SignInWalk(this.api.environment.endpoint);
    const url = new URL('/oidc/auth', this.api.environment.endpoint);
    const parameters = { client_id: this.clientId, redirect_uri: REDIRECT_URI, response_type: 'code', scope: 'openid', prompt: 'consent' };
    const proof = { code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' };
    for (const [name, value] of Object.entries({ ...parameters, ...proof })) url.searchParams.set(name, value);
    await walk.browser.go(url.href);
    await walk.call(startExperience, { interactionEvent: 'SignIn' });
    const answer = await walk.call(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent: 'SignIn' });
    return { answer, walk };
  }

  /** Where that person is. */
  async step(walk: SignInWalk): Promise<CodeStep> {
    const { step } = readStep.response.parse(JSON.parse((await walk.call(readStep)).text));
    if (step.name === 'code') return step;
    throw new Error(`the person is at ${step.name}`);
  }
}
