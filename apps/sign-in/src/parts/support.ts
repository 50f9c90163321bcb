import type { Boot } from '../boot';

interface Support {
  readonly address: string;
  /** How it is written. */
  readonly words: string;
}

/** Where people find help, if the tenant says so: an address for mails before a page. */
export function supportOf({ supportEmail, supportWebsiteUrl }: Boot): Support | undefined {
  if (supportEmail !== null) return { address: `mailto:${supportEmail}`, words: supportEmail };
  const page = URL.parse(supportWebsiteUrl ?? '');
  return page ? { address: page.href, words: page.host } : undefined;
}
