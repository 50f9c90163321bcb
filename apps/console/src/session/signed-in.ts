import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';

/** Lets people in who are signed in; the others see the sign-in page at the address they asked for, and come back to it. */
export const signedIn: CanActivateFn = (_route, { url }) => {
  const session = inject(Session);
  if (session.person()) return true;
  session.remember(url);
  return new RedirectCommand(inject(Router).parseUrl('/sign-in'), { skipLocationChange: true });
};
