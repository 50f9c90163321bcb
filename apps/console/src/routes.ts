import type { Routes } from '@angular/router';
import { signedIn } from './session/signed-in';

const titled = (title: string) => `${title} · Gatepost console`;

export const routes: Routes = [
  { path: 'setup', title: titled('Set up'), loadComponent: async () => (await import('./setup/setup')).Setup },
  { path: 'sign-in', title: titled('Sign in'), loadComponent: async () => (await import('./session/sign-in')).SignIn },
  { path: 'callback', title: titled('Signing in'), loadComponent: async () => (await import('./session/callback')).Callback },
  { path: 'sign-in-failed/:failure', title: titled('Sign-in failed'), loadComponent: async () => (await import('./session/sign-in-failed')).SignInFailed },
  { path: 'signed-out', title: titled('Signed out'), loadComponent: async () => (await import('./session/signed-out')).SignedOut },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./frame/frame')).Frame,
    children: [
      { path: '', pathMatch: 'full', title: titled('Get started'), loadComponent: async () => (await import('./get-started/get-started')).GetStarted },
      { path: '**', title: titled('Page not found'), loadComponent: async () => (await import('./not-found/not-found')).NotFound },
    ],
  },
];
