import type { Routes } from '@angular/router';
import { journeyWords } from '../deliveries/journey/words';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { findingWords } from './doctor/finding-words';
import { factoryWords } from './form/factory-words';
import { guideWords } from './guide/words';
import { presetWords } from './presets/preset-words';
import { connectorsWords } from './words';

const setsUp = [speaks(connectorsWords, guideWords, journeyWords, factoryWords, findingWords, presetWords)];

export const connectorsRoutes: Routes = [
  { path: '', canActivate: [speaks(connectorsWords, factoryWords)], loadComponent: async () => (await import('./connectors')).Connectors },
  { path: 'new', canActivate: [speaks(connectorsWords, factoryWords, presetWords)], loadComponent: async () => (await import('./gallery/gallery')).Gallery },
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
