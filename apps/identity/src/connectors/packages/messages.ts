import type { AuthorizationRequest, SocialSession } from '@gatepost/connector-kit/social-connector';

/** What a package says in place of its own words where the product has rendered them. */
export interface RenderedTemplate {
  readonly subject: string;
  readonly content: string;
  readonly contentType: 'text/plain' | 'text/html';
  readonly replyTo?: string;
  readonly sendFrom?: string;
}

/** A message as packages take it. */
export interface PackageMessage {
  readonly to: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Config = Readonly<Record<string, unknown>>;

/** What a package can be asked. */
export type Order =
  | { readonly ask: 'describe' }
  | { readonly ask: 'check'; readonly config: Config }
  | { readonly ask: 'send'; readonly config: Config; readonly message: PackageMessage; readonly template?: RenderedTemplate | undefined }
  | { readonly ask: 'authorize'; readonly config: Config; readonly request: AuthorizationRequest & { readonly connectorFactoryId: string } }
  | { readonly ask: 'identify'; readonly config: Config; readonly answer: Config; readonly session: SocialSession };

/** An error that has crossed the border of a thread. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** The package's own, such as `invalid_config`. */
  readonly code?: string | undefined;
  /** The system's, such as ECONNREFUSED, or that of TLS. */
  readonly systemCode?: string | undefined;
  /** What else it says, as text. */
  readonly text?: string | undefined;
}

/** Something that happened while an order was carried out, as it happened. */
export type Fact =
  | { readonly what: 'connected'; readonly host: string; readonly ms: number }
  | { readonly what: 'secured'; readonly version: string; readonly ms: number }
  | { readonly what: 'asked'; readonly method: string; readonly host: string; readonly path: string }
  /** The last byte of a request has left. */
  | { readonly what: 'sent' }
  | { readonly what: 'answered'; readonly status: number; readonly ms: number };

export type ToWorker =
  | { readonly order: number; readonly wanted: Order }
  | { readonly cancel: number }
  | { readonly way: number; readonly addresses: readonly string[] }
  | { readonly way: number; readonly refused: { readonly code: string; readonly message: string } };

export type FromWorker =
  | { readonly order: number; readonly value: unknown }
  | { readonly order: number; readonly error: PlainError }
  | { readonly order: number; readonly fact: Fact }
  /** Where a connection may lead; `order` is what it is wanted for, as far as that can be told. */
  | { readonly way: number; readonly host: string; readonly port: number; readonly order?: number | undefined };

/** What a thread starts with. */
export interface WorkerStart {
  /** The URL of the module. */
  readonly entry: string;
}
