import type { Page } from 'playwright-core';
import { authorization, discover, nativeApp } from '../relying-party/relying-party';
import type { RunningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { SignInPages } from './sign-in-pages';

export interface OpenedSignIn {
  readonly page: Page;
  readonly pages: SignInPages;
}

/** The first page of a native app's sign-in, which ends on a page of ours. */
export async function nativeSignIn(running: RunningService, visitor: Visitor, extra: Readonly<Record<string, string>> = {}): Promise<OpenedSignIn> {
  const page = await visitor.open((await authorization(await discover(running, nativeApp), nativeApp, extra)).url);
  return { page, pages: new SignInPages(page) };
}
