import type { changeApplication, readApplication } from '@gatepost/contracts/management/applications';
import type * as z from 'zod';
import { signsPeopleIn } from '../../application';

type Shown = z.output<typeof readApplication.response>;
type AdvancedModel = ReturnType<typeof modelOf>;

/** As a form has it: nothing is left out, and an empty field means what the service does by itself. */
export function modelOf({ oidcClientMetadata: oidc, customClientMetadata: custom, isAdmin }: Shown) {
  return {
    isAdmin,
    oidcClientMetadata: {
      backchannelLogoutUri: oidc.backchannelLogoutUri ?? '',
      backchannelLogoutSessionRequired: oidc.backchannelLogoutSessionRequired ?? false,
    },
    customClientMetadata: {
      alwaysIssueRefreshToken: custom.alwaysIssueRefreshToken ?? false,
      rotateRefreshToken: custom.rotateRefreshToken ?? true,
      refreshTokenTtlInDays: custom.refreshTokenTtlInDays ?? null,
      idTokenTtl: custom.idTokenTtl ?? null,
    },
  };
}

/** The service replaces both objects as a whole, so what they hold beside it is sent along. */
export function changesOf(had: Shown, model: AdvancedModel): z.input<typeof changeApplication.body> {
  if (!signsPeopleIn(had.type)) return { isAdmin: model.isAdmin };
  const { backchannelLogoutUri: _uri, ...oidc } = had.oidcClientMetadata;
  const { refreshTokenTtlInDays: _days, idTokenTtl: _seconds, ...custom } = had.customClientMetadata;
  const { backchannelLogoutUri, backchannelLogoutSessionRequired } = model.oidcClientMetadata;
  const { refreshTokenTtlInDays, idTokenTtl, ...switches } = model.customClientMetadata;
  return {
    oidcClientMetadata: { ...oidc, backchannelLogoutSessionRequired, ...(backchannelLogoutUri.trim() !== '' && { backchannelLogoutUri }) },
    customClientMetadata: {
      ...custom,
      ...switches,
      ...(refreshTokenTtlInDays !== null && { refreshTokenTtlInDays }),
      ...(idTokenTtl !== null && { idTokenTtl }),
    },
  };
}
