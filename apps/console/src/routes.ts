import type { Routes } from '@angular/router';
import { frameWords } from './frame/words';
import { gateWords } from './gate/words';
import { getStartedWords } from './get-started/words';
import { speaks } from './language/speaks';
import { notFoundWords } from './not-found/words';
import { commonWords } from './parts/words';
import { signedIn } from './session/signed-in';
import { sessionWords } from './session/words';
import { setupWords } from './setup/words';

const atTheGate = speaks(gateWords, sessionWords);

export const routes: Routes = [
  { path: 'setup', canActivate: [atTheGate, speaks(setupWords)], loadComponent: async () => (await import('./setup/setup')).Setup },
  { path: 'sign-in', canActivate: [atTheGate], loadComponent: async () => (await import('./session/sign-in')).SignIn },
  { path: 'sign-in-again/:ticket', canActivate: [atTheGate], loadComponent: async () => (await import('./session/signed-in-again')).SignedInAgain },
  { path: 'callback', canActivate: [atTheGate], loadComponent: async () => (await import('./session/callback')).Callback },
  { path: 'sign-in-failed/:failure', canActivate: [atTheGate], loadComponent: async () => (await import('./session/sign-in-failed')).SignInFailed },
  { path: 'signed-out', canActivate: [atTheGate], loadComponent: async () => (await import('./session/signed-out')).SignedOut },
  {
    path: '',
    canActivate: [signedIn, speaks(frameWords, commonWords, sessionWords)],
    loadComponent: async () => (await import('./frame/frame')).Frame,
    children: [
      {
        path: '',
        pathMatch: 'full',
        canActivate: [speaks(getStartedWords)],
        loadComponent: async () => (await import('./get-started/get-started')).GetStarted,
      },
      { path: 'dashboard', loadChildren: async () => (await import('./dashboard/routes')).dashboardRoutes },
      { path: 'applications', loadChildren: async () => (await import('./applications/routes')).applicationsRoutes },
      { path: 'sign-in-experience', loadChildren: async () => (await import('./sign-in-experience/routes')).signInExperienceRoutes },
      { path: 'users', loadChildren: async () => (await import('./users/routes')).usersRoutes },
      { path: 'connectors', loadChildren: async () => (await import('./connectors/routes')).connectorsRoutes },
      { path: 'templates', loadChildren: async () => (await import('./templates/routes')).templatesRoutes },
      { path: 'deliveries', loadChildren: async () => (await import('./deliveries/routes')).deliveriesRoutes },
      { path: 'audit-log', loadChildren: async () => (await import('./audit-log/routes')).auditLogRoutes },
      { path: 'security', loadChildren: async () => (await import('./security/routes')).securityRoutes },
      { path: 'settings', loadChildren: async () => (await import('./settings/routes')).settingsRoutes },
      { path: '**', canActivate: [speaks(notFoundWords)], loadComponent: async () => (await import('./not-found/not-found')).NotFound },
    ],
  },
];
