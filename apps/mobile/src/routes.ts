import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { mobile } from '@gatepost/phrases/mobile/en';
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

const signInPage = async () => (await import('./pages/sign-in')).SignIn;

export const routes: Routes = [
  { path: 'sign-in', title: titled(mobile.signIn.signIn), canActivate: [signedOut], loadComponent: signInPage },
  // Where a plain browser comes back to. The session takes over and leads on.
  { path: mobileWeb.callbackPath.slice(1), loadComponent: signInPage },
  { path: mobileWeb.signedOutPath.slice(1), loadComponent: signInPage },
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
