import type { Routes } from '@angular/router';
import { speaks } from '../language/speaks';
import { adviceWords } from './advice/words';
import { journeyWords } from './journey/words';
import { deliveriesWords } from './words';

export const deliveriesRoutes: Routes = [
  {
    path: '',
    canActivate: [speaks(deliveriesWords, adviceWords)],
    loadComponent: async () => (await import('./deliveries')).Deliveries,
    children: [{ path: ':id', canActivate: [speaks(journeyWords)], loadComponent: async () => (await import('./delivery-detail')).DeliveryDetail }],
  },
];
