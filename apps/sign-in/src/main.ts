import { bootstrapApplication } from '@angular/platform-browser';
import { BOOT, readBoot } from './boot';
import { SignIn } from './sign-in';

bootstrapApplication(SignIn, { providers: [{ provide: BOOT, useValue: readBoot(document) }] }).catch(reportError);
