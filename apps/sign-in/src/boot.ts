import { InjectionToken } from '@angular/core';
import type { SignInBoot } from '@gatepost/contracts/experience/boot';
import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';

export type Boot = SignInBoot<SignInPhrases>;

/** What the service wrote into the page: branding, words and the first step, so that nothing is asked for before the first paint. */
export const BOOT = new InjectionToken<Boot>('boot');

export function readBoot(page: Document): Boot {
  return JSON.parse(page.getElementById('gatepost-boot')?.textContent ?? '') as Boot;
}
