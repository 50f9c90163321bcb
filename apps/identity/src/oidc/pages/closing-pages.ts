import { Injectable } from '@nestjs/common';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { requestContext } from '../../platform/http/request-context';
import { SignInPages } from '../../sign-in-experience/pages/sign-in-pages';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { ArtefactStore } from '../artefacts/artefact.store';
import { wrapRequests } from '../provider/middleware';
import { leadsToApp } from '../provider/redirect-rules';
import { isLostSession } from '../provider/reply-shapes';
import type { SignOutForm, SignOutPages } from './sign-out';

/** Pages that end something: signed in, signed out, failed. Drawn by the sign-in app, answered by the provider. */
@Injectable()
export class ClosingPages implements SignOutPages {
  constructor(
    private readonly pages: SignInPages,
    private readonly artefacts: ArtefactStore,
  ) {}

  askToSignOut(ctx: KoaContextWithOIDC, { action, xsrf, formTarget }: SignOutForm): Promise<void> {
    return this.show(ctx, 200, { name: 'sign-out', action, xsrf }, formTarget);
  }

  signedOut(ctx: KoaContextWithOIDC, returnTo: string | null): Promise<void> {
    return this.show(ctx, 200, { name: 'signed-out', returnTo });
  }

  /** JSON unless the client prefers a page. */
  async error(ctx: KoaContextWithOIDC, code: string, description: string): Promise<void> {
    if (ctx.accepts('json', 'html') !== 'html') {
      ctx.body = { error: code, error_description: description };
      return;
    }
    const { requestId } = requestContext();
    const step: ClosingStep = isLostSession(description)
      ? { name: 'unknown-session' }
      : { name: 'error', code: `oidc.${code}`, message: description, requestId };
    await this.show(ctx, ctx.status, step);
  }

  /**
   * The redirect that ends a sign-in leads into an app: a browser without a fresh gesture may refuse to follow it,
   * so a page tries and offers a button. Whoever is no browser gets the plain redirect.
   */
  returnToApps(provider: Provider): void {
    wrapRequests(provider, async (ctx, next) => {
      await next();
      const target = ctx.response.get('location');
      if (ctx.status !== 303 || ctx.get('sec-fetch-dest') !== 'document' || target.startsWith('/') || !leadsToApp(target)) return;
      if (!URL.parse(target)?.searchParams.has('code')) return;
      ctx.remove('location');
      const account = ctx.oidc.entities.Account;
      const claims = await account?.claims('userinfo', 'openid email', {}, []);
      const email = typeof claims?.['email'] === 'string' ? claims['email'] : null;
      await this.show(ctx, 200, { name: 'done', returnTo: target, email, at: new Date().toISOString() });
    });
  }

  async show(ctx: KoaContextWithOIDC, status: number, step: ClosingStep, formTarget?: string): Promise<void> {
    const asked = ctx.oidc?.client?.clientId ?? ctx.oidc?.params?.['client_id'];
    const clientId = typeof asked === 'string' ? asked : undefined;
    const page = await this.pages.render(ctx.req, step, { clientId, formTarget, version: await this.artefacts.version(this.artefacts.unit) });
    ctx.status = status;
    ctx.body = page.body;
    ctx.set(page.headers);
  }
}
