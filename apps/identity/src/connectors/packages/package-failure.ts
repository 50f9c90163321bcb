import type { ConnectorErrorCode, ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import type { PlainError } from './messages';

/** What is known of an order that failed. */
export interface FailedOrder {
  readonly how: 'failed' | 'ended' | 'late';
  readonly said: PlainError;
  /** What it says for people, without the recipient: whoever picks an address must not pick what its refusal means. */
  readonly words: string;
  /** The last answer's; undefined: there was none. */
  readonly status: number | undefined;
  /** The whole of the last request has left. */
  readonly isSent: boolean;
  /** Why a connection was refused. */
  readonly blocked: string | undefined;
}

interface Judgement extends Pick<ConnectorFailure, 'retry' | 'stage' | 'ofRecipient'> {
  readonly code: ConnectorErrorCode;
  readonly message: string;
}

/** What some providers say with 400 and others with a status of its own. */
const CREDENTIALS =
  /signature ?does ?not ?match|incomplete ?signature|invalid ?(?:access ?key|api ?key|client ?token|security ?token|credentials)|authenticat(?:e|ion) (?:failed|error)/i;
const TOO_MANY = /throttl|rate ?(?:limit|exceeded)|too many (?:requests|messages)/i;
const USED_UP =
  /(?:sending )?(?:quota|daily limit|credits?) (?:is |has been |have been )?(?:exceeded|exhausted|used up)|insufficient (?:balance|credit|funds)/i;

const CERTIFICATE = /CERT|ALTNAME|SELF_SIGNED|ISSUER|CHAIN/;

/** The codes of the wire contract, with whether the same may succeed later and what it says to an operator. */
const CODES: Readonly<Record<string, readonly [ConnectorErrorCode, ConnectorFailure['retry'] | 'depends', string]>> = {
  invalid_metadata: ['invalid_metadata', 'permanent', 'The package does not describe itself as it must.'],
  invalid_config_guard: ['invalid_config_guard', 'permanent', 'The package does not say which settings it takes.'],
  invalid_request_parameters: ['invalid_request_parameters', 'permanent', 'The package cannot work with what it was given.'],
  insufficient_request_parameters: ['insufficient_request_parameters', 'permanent', 'The package was not given all it needs.'],
  invalid_config: ['invalid_config', 'permanent', 'The settings of the connector are not right.'],
  invalid_certificate: ['invalid_certificate', 'permanent', 'The certificate in the settings of the connector is not right.'],
  invalid_response: ['invalid_response', 'depends', 'The package does not understand what the provider answered.'],
  template_not_found: ['template_not_found', 'permanent', 'The connector has no template for this message.'],
  template_not_supported: ['template_not_found', 'permanent', 'The connector has no template for this message.'],
  not_implemented: ['not_implemented', 'permanent', 'The package cannot do this.'],
  authorization_failed: ['authorization_failed', 'permanent', 'The provider did not accept the credentials.'],
  social_auth_code_invalid: ['social_auth_code_invalid', 'permanent', 'The provider did not accept the code of this sign-in.'],
  social_invalid_access_token: ['social_invalid_access_token', 'permanent', 'The provider does not accept the access of this sign-in.'],
  social_invalid_id_token: ['social_invalid_id_token', 'permanent', 'What the provider says of the person does not hold.'],
  rate_limit_exceeded: ['rate_limit_exceeded', 'temporary', 'The provider takes no more messages for now.'],
  usage_limit_exceeded: ['usage_limit_exceeded', 'permanent', 'The quota at the provider is used up.'],
};

/** What a failure means: from the package's own code where that says something, else from how far it came. */
export function failureOf(failed: FailedOrder): Judgement {
  const { said, status } = failed;
  const blocked = failed.blocked ?? (said.systemCode === 'EBLOCKED' ? said.message : undefined);
  if (blocked !== undefined) return { code: 'general', retry: 'permanent', stage: 'connection', message: `The provider is not called. ${blocked}` };
  if (CERTIFICATE.test(said.systemCode ?? '') && status === undefined)
    return { code: 'invalid_certificate', retry: 'temporary', stage: 'connection', message: 'The certificate of the provider does not hold.' };
  const [code, retry, message] = CODES[codeOf(failed)] ?? (['general', 'depends', wordsFor(failed)] as const);
  const stage = stageOf(failed, code);
  return {
    code,
    message,
    retry: retry === 'depends' ? retryOf(failed) : retry,
    ...(stage && { stage }),
    ...(code === 'general' && isOfRecipient(failed) && { ofRecipient: true }),
  };
}

function codeOf({ how, said, status, words }: FailedOrder): string {
  if (how === 'failed' && said.code !== undefined && Object.hasOwn(CODES, said.code) && !(said.code === 'invalid_response' && (status ?? 0) >= 400))
    return said.code;
  if (status === 402 || isRefusal(status, USED_UP, words)) return 'usage_limit_exceeded';
  if (status === 401 || status === 403 || isRefusal(status, CREDENTIALS, words)) return 'authorization_failed';
  return status === 429 || isRefusal(status, TOO_MANY, words) ? 'rate_limit_exceeded' : 'general';
}

function isRefusal(status: number | undefined, meaning: RegExp, words: string): boolean {
  return status !== undefined && status >= 400 && status < 500 && meaning.test(words);
}

function retryOf({ status, isSent }: FailedOrder): ConnectorFailure['retry'] {
  if (status === undefined) return isSent ? 'unknown' : 'temporary';
  if (status >= 500 || status === 429 || status === 408) return 'temporary';
  // It was taken, only the answer was not understood: another one might be a second message.
  return status >= 300 ? 'permanent' : 'unknown';
}

function stageOf({ status, isSent, how }: FailedOrder, code: ConnectorErrorCode): ConnectorFailure['stage'] {
  if (code === 'authorization_failed') return 'login';
  if (status !== undefined || isSent) return 'message';
  return how === 'failed' && code !== 'general' ? undefined : 'connection';
}

/** With these, providers refuse a recipient and a setting that is not right alike: the connector as such need not be ill. */
function isOfRecipient({ status }: FailedOrder): boolean {
  return status === 400 || status === 422;
}

function wordsFor({ how, status, said }: FailedOrder): string {
  if (how === 'late') return 'The provider took too long.';
  if (how === 'ended') return 'The connector package broke down.';
  if (status !== undefined) return status >= 500 ? 'The provider could not take the message.' : 'The provider did not take the message.';
  return said.systemCode === undefined ? 'The connector package failed.' : `The provider was not reached (${said.systemCode}).`;
}
