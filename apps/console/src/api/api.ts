import { DOCUMENT, inject, Injectable } from '@angular/core';
import { ApiClient, type CallInput, type CallReply } from '@gatepost/api-client/api-client';
import type { OperationShape } from '@gatepost/contracts/operation';
import { managementIndicator } from '@gatepost/contracts/permissions';
import { Language } from '../language/language';
import { Tokens } from '../session/tokens';
import { usersOrigin } from './endpoints';

/** Calls operations of the contract on either tenant. Failures are `ApiError`s whose message is for people, in the language of the console. */
@Injectable({ providedIn: 'root' })
export class Api {
  readonly #tokens = inject(Tokens);
  readonly #language = inject(Language);
  readonly #document = inject(DOCUMENT);
  readonly #users = this.#clients(usersOrigin(this.#document) ?? this.#document.location.origin, 'default');
  readonly #administrators = this.#clients(this.#document.location.origin, 'admin');

  /** On the tenant of the users. */
  call<Shape extends OperationShape>(operation: Shape, input: CallInput<Shape>): Promise<CallReply<Shape>> {
    return this.#users(operation).call(operation, input);
  }

  /** On the tenant of the administrators, where the console itself is at home. */
  callAdministration<Shape extends OperationShape>(operation: Shape, input: CallInput<Shape>): Promise<CallReply<Shape>> {
    return this.#administrators(operation).call(operation, input);
  }

  /** What anybody may call is called without a token. */
  #clients(endpoint: string, tenant: string): (operation: OperationShape) => ApiClient {
    const send: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...headersOf(init), 'Accept-Language': this.#language.tag() } });
    const open = new ApiClient({ endpoint, fetch: send });
    const managed = new ApiClient({ endpoint, fetch: send, token: () => this.#tokens.of(managementIndicator(tenant)) });
    return ({ access }) => (access === 'public' ? open : managed);
  }
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}
