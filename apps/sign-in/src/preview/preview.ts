import type { ApplicationRef } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { PreviewReply } from '@gatepost/contracts/experience/preview';
import type { Boot } from '../boot';
import { withPassword } from '../flow/shown-step';
import { pages } from '../pages';
import { SignIn } from '../sign-in';
import { previewBoot } from './preview-boot';
import { previewConfigOf, type PreviewConfig } from './preview-config';
import { previewSteps } from './preview-steps';
import { putOnLook } from './put-on-look';
import { silentServices } from './silent-services';

/** Shows the real pages as settings in the console would make them. Nothing in them can be pressed or typed into, and no request leaves. */
export class Preview {
  readonly #nonce: string;
  #host: Element;
  #shown: ApplicationRef | undefined;
  #wanted: PreviewConfig | undefined;
  #isDrawing = false;

  constructor(
    private readonly page: Document,
    private readonly saved: Boot,
    private readonly consoleOrigin: string,
  ) {
    const host = page.querySelector('gp-sign-in');
    if (!host) throw new Error('the page has no place for the preview');
    this.#host = host;
    this.#nonce = host.getAttribute('ngCspNonce') ?? '';
  }

  /** First as it has been saved, then as the console says. */
  async start(window: Window): Promise<void> {
    window.addEventListener('message', ({ origin, source, data }) => {
      if (origin !== this.consoleOrigin || source !== window.parent) return;
      const config = previewConfigOf(data);
      if (!config) return;
      this.#wanted = config;
      if (!this.#isDrawing) void this.#drawWanted(window);
    });
    this.#isDrawing = true;
    await this.#draw(this.saved);
    this.#tell(window, { sender: 'gatepost_preview', ready: true });
    await this.#drawWanted(window);
  }

  /** Whoever types in the console is faster than the pages: of what has come meanwhile the last counts. */
  async #drawWanted(window: Window): Promise<void> {
    this.#isDrawing = true;
    while (this.#wanted) {
      const config = this.#wanted;
      this.#wanted = undefined;
      await this.#show(window, config);
    }
    this.#isDrawing = false;
  }

  async #show(window: Window, config: PreviewConfig): Promise<void> {
    const { now, preview } = this.saved;
    const steps = previewSteps(config.settings, { now, digits: preview?.digits ?? 6 });
    const names = [...steps.keys()];
    const shown = names.find((name) => name === config.step) ?? 'identifier';
    const boot = { ...previewBoot(this.saved, config), step: steps.get(shown) ?? this.saved.step };
    await this.#draw(boot, shown === 'password' || shown === 'choose-password' ? 'password' : undefined);
    putOnLook(this.page, config.look, boot.language, config.mode);
    this.#tell(window, { sender: 'gatepost_preview', shown, steps: names });
  }

  /** The new page takes the place of the old one when it is whole. */
  async #draw(boot: Boot, way?: 'password'): Promise<void> {
    const { name } = way ? withPassword(boot.step) : boot.step;
    await pages[name]();
    const host = this.page.createElement('gp-sign-in');
    host.inert = true;
    const application = await createApplication({ providers: silentServices(boot, way, this.#nonce) });
    application.bootstrap(SignIn, host);
    await appearance(host);
    this.#host.replaceWith(host);
    this.#host = host;
    this.#shown?.destroy();
    this.#shown = application;
  }

  #tell(window: Window, message: PreviewReply): void {
    if (window.parent !== window) window.parent.postMessage(message, this.consoleOrigin);
  }
}

/** Resolves when the page stands in it: its script arrives by itself. */
function appearance(host: Element): Promise<void> {
  const stands = () => host.querySelector('h1') !== null;
  if (stands()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!stands()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { childList: true, subtree: true });
  });
}
