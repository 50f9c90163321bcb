import { DOCUMENT, inject, Injectable } from '@angular/core';
import { ApiClient, type CallInput, type CallReply } from '@gatepost/api-client/api-client';
import type { OperationShape } from '@gatepost/contracts/operation';
import { managementIndicator } from '@gatepost/contracts/permissions';
import { Language } from '../language/language';
import { Tokens } from '../session/tokens';
import { usersOrigin } from './endpoints';

/** Whose tenant is called. */
export type People = 'users' | 'administrators';

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

  /** For pages that show the same of both. */
  callFor<Shape extends OperationShape>(people: People, operation: Shape, input: CallInput<Shape>): Promise<CallReply<Shape>> {
    return people === 'administrators' ? this.callAdministration(operation, input) : this.call(operation, input);
  }

  /** What anybody may call is called without a token. */
  #clients(endpoint: string, tenant: string): (operation: OperationShape) => ApiClient {
    const send: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...headersOf(init), 'Accept-Language': this.#language.tag() } });
    const open = new ApiClient({ endpoint, fetch: send });
    const resource = managementIndicator(tenant);
    const managed = new ApiClient({ endpoint, fetch: this.#twice(send, resource), token: () => this.#tokens.of(resource) });
    return ({ access }) => (access === 'public' ? open : managed);
  }

  /** A token may end before its time: its session was ended, or the keys it is signed with are gone. Then the next one is asked for, once. */
  #twice(send: typeof fetch, resource: string): typeof fetch {
    return async (input, init) => {
      const reply = await send(input, init);
      if (reply.status !== 401) return reply;
      this.#tokens.forget(resource);
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${await this.#tokens.of(resource)}`);
      return send(input, { ...init, headers });
    };
  }
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}
