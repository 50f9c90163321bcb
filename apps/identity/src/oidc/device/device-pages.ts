import type { ClosingStep, DeviceProblem } from '@gatepost/contracts/experience/boot';
import { Injectable } from '@nestjs/common';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { types } from 'node:util';
import { ClosingPages } from '../pages/closing-pages';

/** The device flow (RFC 8628) as the library is told of it. */
export type DeviceFlow = NonNullable<NonNullable<Configuration['features']>['deviceFlow']>;

/** Why the library asks once more, by the names of its errors. */
const PROBLEMS: Readonly<Record<string, DeviceProblem>> = {
  NoCodeError: 'unknown',
  NotFoundError: 'unknown',
  ExpiredError: 'expired',
  AlreadyUsedError: 'expired',
  SessionNotFound: 'expired',
  AbortedError: 'aborted',
};

/** The pages on which a person lets a device in that has no browser of its own. */
@Injectable()
export class DevicePages {
  constructor(private readonly pages: ClosingPages) {}

  /** Eight letters that nobody mistakes for others: 34 bits, which ten minutes and a limit on guesses make plenty. */
  flow(): DeviceFlow {
    return {
      enabled: true,
      charset: 'base-20',
      mask: '****-****',
      userCodeInputSource: (ctx, _form, _out, error) => this.#show(ctx, this.#ask(ctx, error)),
      userCodeConfirmSource: (ctx, _form, client, _device, userCode) =>
        this.#show(ctx, { name: 'device-confirm', ...formOf(ctx), userCode, application: nameOf(client) }),
      successSource: (ctx) => this.#show(ctx, { name: 'device-done', application: nameOf(ctx.oidc.client) }),
    };
  }

  #ask(ctx: KoaContextWithOIDC, error: unknown): ClosingStep {
    const typed: unknown = types.isNativeError(error) ? Reflect.get(error, 'userCode') : undefined;
    const problem = types.isNativeError(error) ? (PROBLEMS[error.name] ?? null) : null;
    return { name: 'device-code', ...formOf(ctx), userCode: typeof typed === 'string' ? typed : null, problem };
  }

  #show(ctx: KoaContextWithOIDC, step: ClosingStep): Promise<void> {
    return this.pages.show(ctx, ctx.status === 404 ? 200 : ctx.status, step);
  }
}

function formOf(ctx: KoaContextWithOIDC): { readonly action: string; readonly xsrf: string } {
  const state = ctx.oidc.session?.state as { readonly secret?: string } | undefined;
  return { action: ctx.oidc.urlFor('code_verification'), xsrf: state?.secret ?? '' };
}

function nameOf(client: { readonly clientId: string; readonly [member: string]: unknown } | undefined): string {
  const name = client?.['displayName'];
  return typeof name === 'string' ? name : (client?.clientId ?? '');
}
