import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import { given } from '../../platform/http/given';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { ApplicationLookStore, type ApplicationLook } from './application-look.store';

type Branding = SignInExperience['branding'];

/** The sign-in experience as an application shows it: its own look over that of the tenant. */
@Injectable()
export class ApplicationLooks {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly looks: ApplicationLookStore,
    private readonly cache: ConfigurationCache,
  ) {}

  /**
   * The application whose look it is, undefined where it has none. Anybody may name applications: only those that have a look
   * may take room in a cache.
   */
  async owner(tenantId: string, version: string, appId: string | undefined): Promise<string | undefined> {
    if (!appId) return undefined;
    const owners = await this.cache.get(tenantId, version, 'applications with a look', () => this.looks.applications(tenantId));
    return owners.has(appId) ? appId : undefined;
  }

  /** As of a configuration version that the caller has read. */
  async at(tenantId: string, version: string, appId: string | undefined): Promise<SignInExperience> {
    const owner = await this.owner(tenantId, version, appId);
    if (owner === undefined) return this.experiences.at(tenantId, version);
    return this.cache.get(tenantId, version, `look of ${owner}`, async () => {
      const [settings, look] = await Promise.all([this.experiences.at(tenantId, version), this.looks.find(tenantId, owner)]);
      return look ? dressed(settings, look) : settings;
    });
  }
}

function dressed(settings: SignInExperience, { color, branding, customCss, termsOfUseUrl, privacyPolicyUrl }: ApplicationLook): SignInExperience {
  return {
    ...settings,
    color: { ...(color.primaryColor ? withoutDark(settings.color) : settings.color), ...given(color) },
    branding: pictures(settings.branding, branding),
    customCss: customCss ?? settings.customCss,
    termsOfUseUrl: termsOfUseUrl || settings.termsOfUseUrl,
    privacyPolicyUrl: privacyPolicyUrl || settings.privacyPolicyUrl,
  };
}

function withoutDark({ darkPrimaryColor, ...color }: SignInExperience['color']): SignInExperience['color'] {
  return color;
}

/** An application with a picture of its own does not show the tenant's to people who like it dark. */
function pictures({ logoUrl, darkLogoUrl, favicon, darkFavicon }: Branding, own: Branding): Branding {
  const logo = own.logoUrl || own.darkLogoUrl ? {} : { logoUrl, darkLogoUrl };
  const icon = own.favicon || own.darkFavicon ? {} : { favicon, darkFavicon };
  return { ...given(logo), ...given(icon), ...given(own) };
}
