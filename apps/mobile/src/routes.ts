import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { mobile } from '@gatepost/phrases/mobile/en';
import { isOutside } from './leading';
import { Session } from './session/session';

const signedIn: CanActivateFn = async () => {
  const [session, router] = [inject(Session), inject(Router)];
  await session.start();
  return session.phase() === 'signed-in' || router.parseUrl('/sign-in');
};

const signedOut: CanActivateFn = async () => {
  const [session, router] = [inject(Session), inject(Router)];
  await session.start();
  return session.phase() === 'signed-out' || router.parseUrl('/home');
};

const titled = (page: string): string => `${page} | ${mobileApp.name}`;

export const routes: Routes = [
  {
    // One route, so that the page stays as it is when only its address changes.
    matcher: (segments) => (isOutside(`/${segments.join('/')}`) ? { consumed: segments } : null),
    title: titled(mobile.signIn.signIn),
    canActivate: [signedOut],
    loadComponent: async () => (await import('./pages/sign-in')).SignIn,
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./pages/tabs')).Tabs,
    children: [
      { path: 'home', title: titled(mobile.home.title), loadComponent: async () => (await import('./pages/home')).Home },
      { path: 'home/known', title: titled(mobile.known.title), loadComponent: async () => (await import('./pages/known')).Known },
      { path: 'home/answer', title: titled(mobile.answer.title), loadComponent: async () => (await import('./pages/answer-page')).AnswerPage },
      { path: 'account', title: titled(mobile.account.title), loadComponent: async () => (await import('./pages/account')).Account },
      { path: '', pathMatch: 'full', redirectTo: 'home' },
    ],
  },
  { path: '**', redirectTo: '' },
];
