import type { Routes } from '@angular/router';
import { keepsChanges } from '../forms/unsaved-changes';
import { speaks } from '../language/speaks';
import { methodsWords } from './methods/words';
import { phrasesWords } from './languages/words';
import { signInExperienceWords } from './words';

export const signInExperienceRoutes: Routes = [
  {
    path: 'languages/:tag',
    canActivate: [speaks(phrasesWords, signInExperienceWords)],
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./languages/phrases-page')).PhrasesPage,
  },
  {
    path: '',
    canActivate: [speaks(signInExperienceWords, methodsWords)],
    canDeactivate: [keepsChanges],
    loadComponent: async () => (await import('./sign-in-experience')).SignInExperience,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'branding' },
      { path: 'branding', loadComponent: async () => (await import('./look/look-page')).LookPage },
      { path: 'methods', loadComponent: async () => (await import('./methods/methods-page')).MethodsPage },
      { path: 'content', loadComponent: async () => (await import('./content/content-page')).ContentPage },
      { path: 'languages', loadComponent: async () => (await import('./languages/languages-page')).LanguagesPage },
    ],
  },
];
