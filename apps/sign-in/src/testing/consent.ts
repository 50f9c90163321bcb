import type { ConsentStep } from '@gatepost/contracts/experience/boot';

/** Tidewater Reports asks for a little of Mara's account, unless a spec says otherwise. */
export function consentWith(parts: Partial<ConsentStep> = {}): ConsentStep {
  return {
    name: 'consent',
    application: {
      name: 'Tidewater Reports',
      logoUrl: null,
      darkLogoUrl: null,
      termsOfUseUrl: null,
      privacyPolicyUrl: null,
      returnsTo: 'tidewater.example',
    },
    account: { name: 'Mara Lindqvist', email: 'mara@example.com', avatar: null },
    scopes: ['profile', 'email'],
    resources: [],
    ...parts,
  };
}
