import { isSecure, type Tenant } from '../../platform/tenancy/tenant';

export interface CookieNames {
  readonly session: string;
  readonly interaction: string;
  readonly resume: string;
}

/** `__Host-` needs the path `/`, which the resume cookie never has. */
export function cookieNames(tenant: Tenant): CookieNames {
  const secure = isSecure(tenant);
  const { cookiePrefix: prefix } = tenant;
  return {
    session: `${secure ? '__Host-' : ''}${prefix}_session`,
    interaction: `${secure ? '__Host-' : ''}${prefix}_interaction`,
    resume: `${secure ? '__Secure-' : ''}${prefix}_interaction_resume`,
  };
}
