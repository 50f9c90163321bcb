import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { inject, provideEnvironmentInitializer } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding, withNavigationErrorHandler, withRouterConfig } from '@angular/router';
import { Console } from './console';
import { ignoresSecondClicks } from './dialogs/second-click';
import { Unloaded } from './dialogs/unloaded';
import { routes } from './routes';
import { provideSession } from './session/provide-session';

bootstrapApplication(Console, {
  providers: [
    provideHttpClient(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      // Whoever stays on a page when asked finds the way back as it was.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
      withNavigationErrorHandler(({ error, url }) => void inject(Unloaded).tell(error, inject(Location).prepareExternalUrl(url))),
    ),
    provideEnvironmentInitializer(() => {
      inject(Unloaded).watch();
      ignoresSecondClicks(document);
    }),
    provideSession(location.origin),
  ],
}).catch((error: unknown) => console.error(error));
