import { provideHttpClient } from '@angular/common/http';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { Console } from './console';
import { routes } from './routes';
import { provideSession } from './session/provide-session';

bootstrapApplication(Console, {
  providers: [provideHttpClient(), provideRouter(routes, withComponentInputBinding()), provideSession(location.origin)],
}).catch((error: unknown) => console.error(error));
