import { redactReply } from '@gatepost/connector-kit/redact-reply';
import type { Reply } from './reply';
import type { Visit } from './visit';

/** A reply as it may be shown. */
export function told({ withoutSecrets }: Pick<Visit, 'withoutSecrets'>, { text }: Pick<Reply, 'text'>): string {
  return redactReply(withoutSecrets(text));
}
