import { capacitorOrigins } from '@gatepost/oidc-contracts/demo';
import { androidLinks, androidReverse, capacitorClient, capacitorPackages, capacitorReturns, capacitorSignOut, iosLinks } from '../capacitor/samples';
import { guideOf } from '../guide';
import { ionicWords } from './words';

const session = `import { Injectable, signal } from '@angular/core';
import { LogtoClientError } from '@logto/capacitor';
import { logtoClient, redirectUri } from './logto-client';
import { hearReturns } from './returns';
import { signOut } from './sign-out';

@Injectable({ providedIn: 'root' })
export class Session {
  readonly isSignedIn = signal(false);
  readonly isBusy = signal(false);

  async start(): Promise<void> {
    await this.look();
    await hearReturns(() => void this.look());
  }

  async signIn(): Promise<void> {
    if (this.isBusy()) return; // Two sign-ins at once end both.
    this.isBusy.set(true);
    try {
      await logtoClient.signIn(redirectUri);
    } catch (error) {
      const isCancelled = error instanceof LogtoClientError && error.code === 'user_cancelled';
      if (!isCancelled && !(await logtoClient.isAuthenticated())) throw error;
    } finally {
      await this.look();
      this.isBusy.set(false);
    }
  }

  async signOut(): Promise<void> {
    await signOut();
    await this.look();
  }

  private async look(): Promise<void> {
    this.isSignedIn.set(await logtoClient.isAuthenticated());
  }
}
`;

const page = `import { Component, inject } from '@angular/core';
import { IonButton, IonContent } from '@ionic/angular';
import { Session } from './session';

@Component({
  selector: 'app-home',
  imports: [IonButton, IonContent],
  template: \`
    <ion-content class="ion-padding">
      @if (session.isSignedIn()) {
        <ion-button (click)="session.signOut()">Sign out</ion-button>
      } @else {
        <ion-button [disabled]="session.isBusy()" (click)="session.signIn()">Sign in</ion-button>
      }
    </ion-content>
  \`,
})
export class HomePage {
  protected readonly session = inject(Session);
}
`;

const start = `import { inject, provideAppInitializer } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideIonicAngular } from '@ionic/angular';
import { AppComponent } from './app/app.component';
import { Session } from './app/session';

void bootstrapApplication(AppComponent, {
  providers: [provideIonicAngular(), provideAppInitializer(() => inject(Session).start())],
});
`;

export const ionicGuide = guideOf(ionicWords, {
  examples: {
    redirectUris: ['com.example.app://callback'],
    postLogoutRedirectUris: ['com.example.app://signed-out'],
    corsAllowedOrigins: capacitorOrigins,
  },
  steps: [
    { words: 'install', packages: capacitorPackages },
    { words: 'client', code: [{ file: 'src/app/logto-client.ts', text: capacitorClient }] },
    {
      words: 'links',
      uris: 'redirectUris',
      code: [
        { file: 'android/app/src/main/AndroidManifest.xml', text: androidLinks },
        { file: 'ios/App/App/Info.plist', text: iosLinks },
      ],
    },
    { words: 'origins', uris: 'corsAllowedOrigins' },
    {
      words: 'returns',
      code: [
        { file: 'src/app/returns.ts', text: capacitorReturns },
        { file: 'src/main.ts', text: start },
      ],
    },
    { words: 'signOut', uris: 'postLogoutRedirectUris', code: [{ file: 'src/app/sign-out.ts', text: capacitorSignOut }] },
    { words: 'state', code: [{ file: 'src/app/session.ts', text: session }] },
    { words: 'page', code: [{ file: 'src/app/home.page.ts', text: page }] },
    { words: 'run', code: [{ text: `${androidReverse}ionic capacitor run android\n` }, { text: 'ionic capacitor run ios\n' }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
