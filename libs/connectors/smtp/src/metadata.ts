import { configTemplateOf, formItemsOf } from '@gatepost/connector-config/form-items';
import { smtpPresets } from '@gatepost/connector-config/presets/smtp-presets';
import { SMTP_CONNECTOR_ID, smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import type { ConnectorMetadata } from '@gatepost/contracts/management/connectors';

/** An envelope between two posts, in one colour. */
const drawing = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="2"><path d="M3 6h18v12H3z"/><path d="M3 7l9 6.5L21 7" stroke-linejoin="bevel"/></svg>`,
  )}`;

const readme = `Hands e-mails to any SMTP server.

1. Fill in **host** and **port** as your provider tells them: 587 for STARTTLS, 465 for TLS from the start (\`secure\`).
2. Say in **authentication** who sends:
   - a user and a password: \`{ "type": "login", "user": "…", "pass": "…" }\`. Many providers want a password made for this purpose in place of your own.
   - OAuth2 with the tokens of a mailbox: \`{ "type": "OAuth2", "user": "…", "clientId": "…", "clientSecret": "…", "refreshToken": "…", "accessUrl": "…" }\`.
   - OAuth2 with a Google service account: \`{ "type": "OAuth2", "user": "…", "serviceClient": "…", "privateKey": "…" }\`.
   - \`{ "type": "login" }\` where a relay knows this machine by its address.
3. **From** is the sender people see, as \`no-reply@harbour.example\` or \`Harbour <no-reply@harbour.example>\`. Your provider must let you send as it.
4. Send a test before you save.

Connections are encrypted and certificates are checked; a password or token never travels in clear. A server has 5 seconds to answer and 30 for a mail.

In **templates** \`{{code}}\` stands for the code. Other variables: \`to\`, \`locale\`, \`link\`, \`application.name\`, \`organization.name\`, \`user.name\`.
`;

/** What the console shows of this kind of connector. The form derives from the schema of its configuration. */
export const smtpMetadata: ConnectorMetadata = {
  id: SMTP_CONNECTOR_ID,
  target: 'smtp',
  platform: null,
  name: { en: 'SMTP' },
  description: { en: 'Sends e-mails through any SMTP server.' },
  logo: drawing('#12554c'),
  logoDark: drawing('#8fd3c6'),
  readme,
  configTemplate: configTemplateOf(smtpConfig),
  formItems: formItemsOf(smtpConfig),
  // Clients of the contract have the items above; a form that knows more has its choices here.
  customData: { presets: smtpPresets, guidedForm: smtpForm },
};
