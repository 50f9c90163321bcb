import type { Delivery } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';
import type { IconName } from '../parts/icon';
import { clockTime } from '../parts/times';

export interface DeliveryWords {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'quiet';
  /** The name of the server stands out, so the line comes as its phrase and this. */
  readonly line: string;
  readonly server: string;
  readonly note: string;
  /** hh:mm:ss, or nothing while the mail is on its way. */
  readonly at: string | undefined;
}

/** The same for a text message. */
export function wordsOfMessage(words: SignInPhrases['delivery']): SignInPhrases['delivery'] {
  const { waitingMessage: waiting, handedMessageNote: handedNote, failedMessage: failed, failedMessageNote: failedNote } = words;
  return { ...words, waiting, handedNote, failed, failedNote };
}

/** What is known of a mail, and no more: who took it and when. Whether it arrived, nobody can tell. */
export function deliveryWords({ state, server, at }: Delivery, expiresAt: string, words: SignInPhrases['delivery'], language: string): DeliveryWords {
  const time = clockTime(expiresAt, language);
  const known = { server: server ?? words.someServer, at: clockTime(at, language, 'seconds') };
  switch (state) {
    case 'waiting':
      return { icon: 'clock', tone: 'quiet', line: words.waiting, note: words.waitingNote, ...known, at: undefined };
    case 'handed':
      return { icon: 'check', tone: 'good', line: words.handed, note: fillIn(words.handedNote, { time }), ...known };
    case 'delayed':
      return { icon: 'clock', tone: 'quiet', line: words.delayed, note: fillIn(words.delayedNote, { time }), ...known };
    case 'failed':
      return { icon: 'alert', tone: 'bad', line: words.failed, note: words.failedNote, ...known };
  }
}
