import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { mobileWeb } from '@gatepost/oidc-contracts/demo';
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

const signInPage = async () => (await import('./pages/sign-in')).SignIn;

export const routes: Routes = [
  { path: 'sign-in', canActivate: [signedOut], loadComponent: signInPage },
  // Where a plain browser comes back to. The session takes over and leads on.
  { path: mobileWeb.callbackPath.slice(1), loadComponent: signInPage },
  { path: mobileWeb.signedOutPath.slice(1), loadComponent: signInPage },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./pages/tabs')).Tabs,
    children: [
      { path: 'home', title: 'Home', loadComponent: async () => (await import('./pages/home')).Home },
      { path: 'home/known', loadComponent: async () => (await import('./pages/known')).Known },
      { path: 'home/answer', loadComponent: async () => (await import('./pages/answer-page')).AnswerPage },
      { path: 'account', loadComponent: async () => (await import('./pages/account')).Account },
      { path: '', pathMatch: 'full', redirectTo: 'home' },
    ],
  },
  { path: '**', redirectTo: '' },
];
