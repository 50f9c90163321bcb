import type { Routes } from '@angular/router';
import { journeyWords } from '../deliveries/journey/words';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { guideWords } from './guide/words';
import { connectorsWords } from './words';

const setsUp = [speaks(connectorsWords, guideWords, journeyWords)];

export const connectorsRoutes: Routes = [
  { path: '', canActivate: [speaks(connectorsWords)], loadComponent: async () => (await import('./connectors')).Connectors },
  { path: 'new', canActivate: [speaks(connectorsWords)], loadComponent: async () => (await import('./gallery/gallery')).Gallery },
  {
    path: 'new/:factoryId',
    canActivate: setsUp,
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./setup/new-connector')).NewConnector,
  },
  {
    path: ':id',
    canActivate: setsUp,
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./setup/saved-connector')).SavedConnector,
  },
];
