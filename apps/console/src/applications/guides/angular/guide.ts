import { guideOf } from '../guide';
import { angularWords } from './words';

const configuration = `import { ApplicationConfig } from '@angular/core';
import { provideRouter } from '@angular/router';
import { provideAuth, withAppInitializerAuthCheck } from 'angular-auth-oidc-client';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideRouter(routes),
    provideAuth(
      {
        config: {
          authority: '{{issuer}}',
          clientId: '{{appId}}',
          redirectUrl: '{{redirectUri}}',
          postLogoutRedirectUri: '{{signedOutUri}}',
          responseType: 'code',
          scope: 'openid profile email offline_access',
          customParamsAuthRequest: { prompt: 'consent' },
          silentRenew: true,
          useRefreshToken: true,
          maxIdTokenIatOffsetAllowedInSeconds: 300,
        },
      },
      withAppInitializerAuthCheck(),
    ),
  ],
};
`;

const component = `import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { OidcSecurityService } from 'angular-auth-oidc-client';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: \`
    @if (auth.authenticated().isAuthenticated) {
      <p>Signed in as {{ auth.userData().userData?.email }}</p>
      <button type="button" (click)="signOut()">Sign out</button>
    } @else {
      <button type="button" (click)="auth.authorize()">Sign in</button>
    }
    <router-outlet />
  \`,
})
export class App {
  protected readonly auth = inject(OidcSecurityService);

  protected signOut(): void {
    this.auth.logoff().subscribe();
  }
}
`;

const guard = `import { Routes } from '@angular/router';
import { autoLoginPartialRoutesGuard } from 'angular-auth-oidc-client';

export const routes: Routes = [
  {
    path: 'account',
    canActivate: [autoLoginPartialRoutesGuard],
    loadComponent: () => import('./account').then(({ Account }) => Account),
  },
];
`;

export const angularGuide = guideOf(angularWords, {
  examples: { redirectUris: ['http://localhost:4200'], postLogoutRedirectUris: ['http://localhost:4200'] },
  steps: [
    { words: 'install', packages: ['angular-auth-oidc-client'] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'signedOut', uris: 'postLogoutRedirectUris' },
    { words: 'configure', code: [{ file: 'src/app/app.config.ts', text: configuration }] },
    { words: 'use', code: [{ file: 'src/app/app.ts', text: component }] },
    { words: 'route', code: [{ file: 'src/app/app.routes.ts', text: guard }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
