/** What a connector may fail with. To an API they are `connector.<code>`. */
export type ConnectorErrorCode =
  | 'general'
  | 'invalid_metadata'
  | 'invalid_config_guard'
  | 'invalid_request_parameters'
  | 'insufficient_request_parameters'
  | 'invalid_config'
  | 'invalid_certificate'
  | 'invalid_response'
  | 'template_not_found'
  | 'not_implemented'
  | 'authorization_failed'
  | 'social_auth_code_invalid'
  | 'social_invalid_access_token'
  | 'social_invalid_id_token'
  | 'rate_limit_exceeded'
  | 'usage_limit_exceeded';

export interface ConnectorFailure {
  /**
   * - `temporary`: the message was not taken; the same may succeed later.
   * - `permanent`: the message was not taken; trying again changes nothing.
   * - `unknown`: the connection ended after the text had begun to travel. It may have arrived, so another attempt may be a second mail.
   */
  readonly retry: 'temporary' | 'permanent' | 'unknown';
  /**
   * How far it came: `connection` until the other side has shown that it is what was looked for, `login`, or `message` once it was asked to
   * take one.
   */
  readonly stage?: 'connection' | 'login' | 'message';
  /** This recipient was refused; to others the same connector may well send. */
  readonly ofRecipient?: boolean;
  /** Who was asked. */
  readonly server?: string;
  /** What the other side answered, without anything that could be a secret. */
  readonly reply?: string;
  readonly cause?: unknown;
}

export class ConnectorError extends Error {
  constructor(
    readonly code: ConnectorErrorCode,
    message: string,
    readonly failure: ConnectorFailure,
  ) {
    super(message, { cause: failure.cause });
    this.name = 'ConnectorError';
  }
}
