import type { Routes } from '@angular/router';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { detailWords } from './detail/words';
import { guideWords } from './guide/words';
import { applicationsWords } from './words';

export const applicationsRoutes: Routes = [
  {
    path: '',
    canActivate: [speaks(applicationsWords)],
    children: [
      { path: '', pathMatch: 'full', loadComponent: async () => (await import('./list/applications')).Applications },
      { path: 'new', loadComponent: async () => (await import('./new/gallery')).Gallery },
      {
        path: ':id/guide',
        canActivate: [speaks(guideWords)],
        children: [
          { path: '', pathMatch: 'full', loadComponent: async () => (await import('./guide/guide-choice')).GuideChoice },
          { path: ':framework', canDeactivate: [keepsChanges], loadComponent: async () => (await import('./guide/guide-page')).GuidePage },
        ],
      },
      {
        path: ':id',
        canActivate: [speaks(detailWords)],
        loadComponent: async () => (await import('./detail/application-page')).ApplicationPage,
        children: [
          {
            path: '',
            pathMatch: 'full',
            canDeactivate: [keepsChanges],
            loadComponent: async () => (await import('./detail/settings/settings-tab')).SettingsTab,
          },
          { path: 'credentials', loadComponent: async () => (await import('./detail/credentials/credentials-tab')).CredentialsTab },
          {
            path: 'branding',
            canDeactivate: [keepsChanges],
            loadComponent: async () => (await import('./detail/branding/branding-tab')).BrandingTab,
          },
          {
            path: 'advanced',
            canDeactivate: [keepsChanges],
            loadComponent: async () => (await import('./detail/advanced/advanced-tab')).AdvancedTab,
          },
          { path: 'permissions', loadComponent: async () => (await import('./detail/permissions/permissions-tab')).PermissionsTab },
          { path: 'roles', loadComponent: async () => (await import('./detail/roles/roles-tab')).RolesTab },
          { path: 'logs', loadComponent: async () => (await import('./detail/logs/logs-tab')).LogsTab },
        ],
      },
    ],
  },
];
