import { aliyun } from './aliyun-direct-mail';
import { ses } from './amazon-ses';
import { gmail } from './gmail';
import { mailgunServers } from './mailgun';
import { microsoft } from './microsoft-365';
import { postmarkServers } from './postmark';
import type { Provider } from './provider';
import { sendgridServers } from './sendgrid';
import { zohoServers } from './zoho';

export const providers: readonly Provider[] = [gmail, microsoft, sendgridServers, ses, mailgunServers, postmarkServers, aliyun, zohoServers];

/** Whose SMTP server it is, if it is a provider's that is known here. */
export function providerOf(host: string): Provider | undefined {
  const name = plainHostName(host);
  return providers.find(({ isServer }) => isServer(name));
}

/** As hosts are compared: without blanks around it, in small letters and without the dot of the root. */
export function plainHostName(host: string): string {
  return host.trim().toLowerCase().replace(/\.$/, '');
}
