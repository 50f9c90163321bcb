import type { Routes } from '@angular/router';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { securityWords } from './words';

export const securityRoutes: Routes = [
  {
    path: '',
    canActivate: [speaks(securityWords)],
    loadComponent: async () => (await import('./security')).Security,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'passwords' },
      { path: 'passwords', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./passwords/passwords-page')).PasswordsPage },
      { path: 'codes', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./codes/codes-page')).CodesPage },
      { path: 'lockouts', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./lockouts/lockouts-page')).LockoutsPage },
      { path: 'blocklist', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./blocklist/blocklist-page')).BlocklistPage },
    ],
  },
];
