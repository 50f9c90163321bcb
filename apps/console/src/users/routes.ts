import type { Routes } from '@angular/router';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import type { ImportUsers } from './import/import-users';
import { importWords } from './import/words';
import { usersWords } from './words';

export const usersRoutes: Routes = [
  {
    path: 'import',
    canActivate: [speaks(usersWords, importWords)],
    canDeactivate: [(page: ImportUsers) => page.mayLeave()],
    loadComponent: async () => (await import('./import/import-users')).ImportUsers,
  },
  {
    path: ':id/edit',
    canActivate: [speaks(usersWords)],
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./edit/edit-user')).EditUser,
  },
  {
    path: '',
    canActivate: [speaks(usersWords)],
    loadComponent: async () => (await import('./users')).Users,
    // Over the list, which stays where it is.
    children: [{ path: ':id', loadComponent: async () => (await import('./detail/user-detail')).UserDetail }],
  },
];
