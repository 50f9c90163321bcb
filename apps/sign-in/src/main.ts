import { bootstrapApplication } from '@angular/platform-browser';
import { BOOT, readBoot } from './boot';
import { SignIn } from './sign-in';

const boot = readBoot(document);
const { preview } = boot;
const started = preview
  ? import('./preview/preview').then(({ Preview }) => new Preview(document, boot, preview.consoleOrigin).start(window))
  : bootstrapApplication(SignIn, { providers: [{ provide: BOOT, useValue: boot }] });
started.catch(reportError);
