import type { Routes } from '@angular/router';
import { speaks } from '../language/speaks';
import { auditLogWords } from './words';

export const auditLogRoutes: Routes = [
  {
    path: '',
    canActivate: [speaks(auditLogWords)],
    children: [
      { path: '', loadComponent: async () => (await import('./log-list')).LogList },
      { path: ':id', loadComponent: async () => (await import('./log-detail')).LogDetail },
    ],
  },
];
