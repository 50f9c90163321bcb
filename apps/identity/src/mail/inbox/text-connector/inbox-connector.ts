import type { OwnSmsConnector } from '@gatepost/connector-kit/own-connector';
import { inboxConfig, type InboxConfig } from './config';
import { inboxMetadata } from './metadata';
import { textConnector } from './text-connector';
import type { TextDoor } from './text-door';

/** A kind of connector that only a demo has: its text messages end in the inbox. */
export function inboxConnector(door: TextDoor): OwnSmsConnector<InboxConfig> {
  return {
    type: 'Sms',
    // Where the messages are read: nobody has to look for the inbox.
    metadata: { ...inboxMetadata, customData: { inboxUrl: new URL('/', door.url).href } },
    config: inboxConfig,
    problems({ templates }) {
      return templates.flatMap(({ content }, index) =>
        content.includes('{{code}}') ? [] : [{ code: 'custom', path: ['templates', index, 'content'], message: 'does not contain {{code}}' }],
      );
    },
    make: (config, outbound) => textConnector(door, config, outbound),
  };
}
