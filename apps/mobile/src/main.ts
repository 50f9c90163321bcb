import { inject, provideAppInitializer } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouteReuseStrategy, TitleStrategy } from '@angular/router';
import { IonicRouteStrategy } from '@ionic/angular/ionic-route-strategy';
import { provideIonicAngular } from '@ionic/angular/provide';
import { Mobile } from './mobile';
import { PageTitles } from './page-titles';
import { routes } from './routes';
import { Session } from './session/session';
import { Appearance } from './settings/appearance';
import { Words } from './settings/words';

bootstrapApplication(Mobile, {
  providers: [
    provideIonicAngular(),
    provideRouter(routes),
    { provide: RouteReuseStrategy, useClass: IonicRouteStrategy },
    { provide: TitleStrategy, useExisting: PageTitles },
    // Not awaited: the listeners must be there first, the first paint need not wait for storage.
    provideAppInitializer(() => void inject(Session).start()),
    // Awaited: a page that changes its language or its colours before one's eyes is worse than one that comes a moment later.
    provideAppInitializer(async () => {
      await Promise.all([inject(Words).load(), inject(Appearance).load()]);
    }),
  ],
}).catch((error: unknown) => console.error(error));
