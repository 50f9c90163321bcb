import { inject, provideAppInitializer } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouteReuseStrategy } from '@angular/router';
import { IonicRouteStrategy } from '@ionic/angular/ionic-route-strategy';
import { provideIonicAngular } from '@ionic/angular/provide';
import { Mobile } from './mobile';
import { routes } from './routes';
import { Session } from './session/session';

bootstrapApplication(Mobile, {
  providers: [
    provideIonicAngular(),
    provideRouter(routes),
    { provide: RouteReuseStrategy, useClass: IonicRouteStrategy },
    // Not awaited: the listeners must be there first, the first paint need not wait for storage.
    provideAppInitializer(() => void inject(Session).start()),
  ],
}).catch((error: unknown) => console.error(error));
