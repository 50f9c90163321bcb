import type { Routes } from '@angular/router';
import { speaks } from '../language/speaks';
import { dashboardWords } from './words';

export const dashboardRoutes: Routes = [
  { path: '', canActivate: [speaks(dashboardWords)], loadComponent: async () => (await import('./dashboard')).Dashboard },
];
