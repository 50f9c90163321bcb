import { aliyun } from '@gatepost/connector-config/presets/aliyun-direct-mail';
import { ses } from '@gatepost/connector-config/presets/amazon-ses';
import { gmail } from '@gatepost/connector-config/presets/gmail';
import { mailgunServers } from '@gatepost/connector-config/presets/mailgun';
import { microsoft } from '@gatepost/connector-config/presets/microsoft-365';
import { postmarkServers } from '@gatepost/connector-config/presets/postmark';
import type { Provider as Servers } from '@gatepost/connector-config/presets/provider';
import { sendgridServers } from '@gatepost/connector-config/presets/sendgrid';
import { zohoServers } from '@gatepost/connector-config/presets/zoho';
import type { FindingCode } from '@gatepost/contracts/management/mail-doctor';

/** What is known of a provider beyond how to reach it. */
export interface Provider {
  readonly servers: Servers;
  /** The kind of connector that reaches it by HTTP. */
  readonly factoryId?: string;
  /** What an SPF record includes for it; the first is what it asks for today. */
  readonly spf: readonly [string, ...string[]];
  /** Where its DKIM keys usually lie. */
  readonly selectors: readonly string[];
  /** `own`: bounces go to a domain of the provider's, whatever the sender, so SPF of the sender's domain says nothing for DMARC. */
  readonly bounces: 'own' | 'sender';
  /** Whether it tells only when a mail is sent that it does not know the sender, or not the recipient. */
  readonly knowsSendersLate: boolean;
  /** What a refused login mostly means with it. */
  readonly refusal?: Extract<FindingCode, `smtp.login.${string}_password`>;
}

const providers: readonly Provider[] = [
  {
    servers: gmail,
    spf: ['_spf.google.com'],
    selectors: ['google'],
    bounces: 'sender',
    knowsSendersLate: false,
    refusal: 'smtp.login.gmail_password',
  },
  {
    servers: microsoft,
    spf: ['spf.protection.outlook.com'],
    selectors: ['selector1', 'selector2'],
    bounces: 'sender',
    knowsSendersLate: false,
    refusal: 'smtp.login.microsoft_password',
  },
  { servers: sendgridServers, factoryId: 'sendgrid-email-service', spf: ['sendgrid.net'], selectors: ['s1', 's2'], bounces: 'own', knowsSendersLate: true },
  {
    servers: ses,
    factoryId: 'aws-ses-mail',
    spf: ['amazonses.com'],
    selectors: [],
    bounces: 'own',
    knowsSendersLate: true,
    refusal: 'smtp.login.ses_password',
  },
  {
    servers: mailgunServers,
    factoryId: 'mailgun-email',
    spf: ['mailgun.org'],
    selectors: ['k1', 'mailo', 'pic', 'smtp', 'mta', 'mx'],
    bounces: 'sender',
    knowsSendersLate: false,
  },
  { servers: postmarkServers, factoryId: 'postmark-mail', spf: ['spf.mtasv.net'], selectors: ['pm'], bounces: 'own', knowsSendersLate: true },
  {
    servers: aliyun,
    factoryId: 'aliyun-direct-mail',
    spf: ['spf1.dm.aliyun.com', 'spf.dm.aliyun.com', 'spfdm-ap-southeast-1.aliyun.com'],
    selectors: ['aliyun-cn-hangzhou', 'aliyun-ap-southeast-1', 'default'],
    bounces: 'sender',
    knowsSendersLate: true,
  },
  {
    servers: zohoServers,
    spf: ['one.zoho.com', 'zohomail.com', 'zoho.com', 'one.zoho.eu', 'zohomail.eu', 'zoho.eu', 'one.zoho.in', 'zoho.in'],
    selectors: ['zoho', 'zmail', 'zohomail'],
    bounces: 'sender',
    knowsSendersLate: false,
  },
];

export function providerOfHost(host: string): Provider | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return providers.find(({ servers }) => servers.isServer(name));
}

export function providerOfFactory(factoryId: string): Provider | undefined {
  return providers.find((provider) => provider.factoryId === factoryId);
}
