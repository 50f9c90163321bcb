import { capacitorOrigins } from '@gatepost/oidc-contracts/demo';
import type { Framework } from './framework';

/** As the gallery shows them. A new one is a line here, its card in the words of applications, and a folder with its guide. */
export const frameworks: readonly Framework[] = [
  {
    id: 'capacitor',
    kind: 'native',
    type: 'Native',
    letters: 'C',
    origins: capacitorOrigins,
    guide: async () => (await import('./capacitor/guide')).capacitorGuide,
  },
  { id: 'ionic', kind: 'native', type: 'Native', letters: 'Io', origins: capacitorOrigins, guide: async () => (await import('./ionic/guide')).ionicGuide },
  { id: 'angular', kind: 'spa', type: 'SPA', letters: 'Ng', guide: async () => (await import('./angular/guide')).angularGuide },
  { id: 'react', kind: 'spa', type: 'SPA', letters: 'R', guide: async () => (await import('./react/guide')).reactGuide },
  { id: 'vue', kind: 'spa', type: 'SPA', letters: 'V', guide: async () => (await import('./vue/guide')).vueGuide },
  { id: 'express', kind: 'web', type: 'Traditional', letters: 'Ex', guide: async () => (await import('./express/guide')).expressGuide },
  { id: 'next', kind: 'web', type: 'Traditional', letters: 'N', guide: async () => (await import('./next/guide')).nextGuide },
  { id: 'oidc-native', kind: 'native', type: 'Native', letters: 'ID', guide: async () => (await import('./oidc-native/guide')).oidcNativeGuide },
  { id: 'oidc-spa', kind: 'spa', type: 'SPA', letters: 'ID', guide: async () => (await import('./oidc-spa/guide')).oidcSpaGuide },
  { id: 'oidc-web', kind: 'web', type: 'Traditional', letters: 'ID', guide: async () => (await import('./oidc-web/guide')).oidcWebGuide },
  { id: 'machine', kind: 'machine', type: 'MachineToMachine', letters: 'M2', guide: async () => (await import('./machine/guide')).machineGuide },
];
