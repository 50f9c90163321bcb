import { randomBytes } from 'node:crypto';
import type { Environment } from '../../../environment';

/** Where the inbox takes text messages, and the key it asks for. */
export interface TextDoor {
  readonly url: string;
  readonly key: string;
}

/** Of this process: the key ends with it. */
export function textDoor({ variables }: Environment): TextDoor {
  return { url: `http://127.0.0.1:${variables.INBOX_PORT}/texts`, key: randomBytes(32).toString('base64url') };
}
