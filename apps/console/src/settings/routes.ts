import type { Routes } from '@angular/router';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { settingsWords } from './words';

export const settingsRoutes: Routes = [
  {
    path: '',
    canActivate: [speaks(settingsWords)],
    loadComponent: async () => (await import('./settings')).Settings,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'keys' },
      { path: 'keys', loadComponent: async () => (await import('./keys/keys')).Keys },
      { path: 'sessions', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./sessions/session-lifetime')).SessionLifetime },
      { path: 'claims', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./claims/token-claims')).TokenClaims },
      { path: 'administrators', loadComponent: async () => (await import('./administrators/administrators')).Administrators },
    ],
  },
];
