import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Destination } from './destination';
import { isOutside } from './leading';
import type { PageName } from './page-titles';
import { Session } from './session/session';

const signedIn: CanActivateFn = async (_route, { url }) => {
  const [session, router, destination] = [inject(Session), inject(Router), inject(Destination)];
  await session.start();
  if (session.phase() === 'signed-in') return true;
  destination.keep(url);
  return router.parseUrl('/sign-in');
};

const signedOut: CanActivateFn = async () => {
  const [session, router] = [inject(Session), inject(Router)];
  await session.start();
  return session.phase() === 'signed-out' || router.parseUrl('/home');
};

const called = (name: PageName): PageName => name;

export const routes: Routes = [
  {
    // One route, so that the page stays as it is when only its address changes.
    matcher: (segments) => (isOutside(`/${segments.join('/')}`) ? { consumed: segments } : null),
    title: called('sign-in'),
    canActivate: [signedOut],
    loadComponent: async () => (await import('./pages/sign-in')).SignIn,
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./pages/tabs')).Tabs,
    children: [
      { path: 'home', title: called('home'), loadComponent: async () => (await import('./pages/home')).Home },
      { path: 'home/known', title: called('known'), loadComponent: async () => (await import('./pages/known')).Known },
      { path: 'home/answer', title: called('answer'), loadComponent: async () => (await import('./pages/answer-page')).AnswerPage },
      { path: 'home/harbour', title: called('harbour'), loadComponent: async () => (await import('./pages/harbour')).Harbour },
      { path: 'home/tokens', title: called('tokens'), loadComponent: async () => (await import('./pages/tokens')).Tokens },
      { path: 'account', title: called('account'), loadComponent: async () => (await import('./pages/account')).Account },
      { path: 'account/settings', title: called('settings'), loadComponent: async () => (await import('./pages/settings')).Settings },
      { path: '', pathMatch: 'full', redirectTo: 'home' },
    ],
  },
  { path: '**', redirectTo: '' },
];
