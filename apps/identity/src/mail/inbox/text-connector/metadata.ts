import { configTemplateOf, formItemsOf } from '@gatepost/connector-config/form-items';
import type { ConnectorMetadata } from '@gatepost/contracts/management/connectors';
import { INBOX_CONNECTOR_ID, inboxConfig } from './config';

/** A sheet with lines between two posts, in one colour. */
const drawing = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="2"><path d="M3 4h18v12h-9l-5 5v-5H3z" stroke-linejoin="bevel"/><path d="M7 8.5h10M7 12h6"/></svg>`,
  )}`;

const readme = `Puts text messages into the inbox of this demo, where mails end as well. None leaves this computer.

There is nothing to set up but the texts. Send a test, and open the inbox to see it. For messages that reach phones, take the connector of a provider in its place.
`;

/** What the console shows of this kind of connector. The form derives from the schema of its configuration. */
export const inboxMetadata: ConnectorMetadata = {
  id: INBOX_CONNECTOR_ID,
  target: 'inbox',
  platform: null,
  name: { en: 'Inbox of the demo' },
  description: { en: 'Puts text messages into the inbox of this demo.' },
  logo: drawing('#12554c'),
  logoDark: drawing('#8fd3c6'),
  readme,
  configTemplate: configTemplateOf(inboxConfig),
  formItems: formItemsOf(inboxConfig),
};
