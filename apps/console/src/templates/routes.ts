import type { Routes } from '@angular/router';
import { journeyWords } from '../deliveries/journey/words';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { checksWords } from './checks/words';
import { templatesWords } from './words';

export const templatesRoutes: Routes = [
  { path: '', canActivate: [speaks(templatesWords)], loadComponent: async () => (await import('./list/template-list')).TemplateList },
  {
    path: ':type/:language',
    canActivate: [speaks(templatesWords, checksWords, journeyWords)],
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./studio/studio')).Studio,
  },
];
