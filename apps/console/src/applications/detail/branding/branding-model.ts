import type { readApplicationSignInExperience, saveApplicationSignInExperience } from '@gatepost/contracts/management/application-sign-in-experience';
import type * as z from 'zod';

type Saved = z.output<typeof readApplicationSignInExperience.response>;
type BrandingModel = ReturnType<typeof modelOf>;

/** As a form has it: an empty field means that the tenant's own is shown. */
export function modelOf(saved: Saved | undefined) {
  const { branding = {}, color = {} } = saved ?? {};
  return {
    displayName: saved?.displayName ?? '',
    termsOfUseUrl: saved?.termsOfUseUrl ?? '',
    privacyPolicyUrl: saved?.privacyPolicyUrl ?? '',
    branding: {
      logoUrl: branding.logoUrl ?? '',
      darkLogoUrl: branding.darkLogoUrl ?? '',
      favicon: branding.favicon ?? '',
      darkFavicon: branding.darkFavicon ?? '',
    },
    color: { primaryColor: color.primaryColor ?? '', darkPrimaryColor: color.darkPrimaryColor ?? '' },
    customCss: saved?.customCss ?? '',
  };
}

export function bodyOf(saved: Saved | undefined, model: BrandingModel): z.input<typeof saveApplicationSignInExperience.body> {
  const { primaryColor: _primary, darkPrimaryColor: _dark, ...color } = saved?.color ?? {};
  return {
    displayName: model.displayName.trim() === '' ? null : model.displayName,
    termsOfUseUrl: model.termsOfUseUrl,
    privacyPolicyUrl: model.privacyPolicyUrl,
    branding: filled(model.branding),
    color: { ...color, ...filled(model.color) },
    customCss: model.customCss.trim() === '' ? null : model.customCss,
  };
}

/** Without what is empty. */
function filled<Texts extends Readonly<Record<string, string>>>(texts: Texts): Partial<Texts> {
  const kept = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return Object.fromEntries(kept) as Partial<Texts>;
}
