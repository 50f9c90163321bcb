import type { FindingCode } from '@gatepost/contracts/management/mail-doctor';
import { certificateWords } from './certificate-words';
import { loginWords } from './login-words';
import { senderWords } from './sender-words';
import { serverWords } from './server-words';
import type { Words } from './words';

/** What each finding says, in English. */
export const findingWords = { ...serverWords, ...certificateWords, ...loginWords, ...senderWords } satisfies Record<FindingCode, Words>;
