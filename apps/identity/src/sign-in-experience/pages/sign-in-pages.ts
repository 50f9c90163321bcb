import type { SignInBoot, VisibleStep } from '@gatepost/contracts/experience/boot';
import { firstEvent, identifierStep, NO_WISHES } from '@gatepost/contracts/experience/first-step';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ApplicationNames } from '../../applications/application-names';
import { Environment } from '../../environment';
import { packed } from '../../platform/http/packed';
import { requestContext } from '../../platform/http/request-context';
import { StaticFolder } from '../../platform/http/static-folder';
import { ApplicationLooks } from '../application-look/application-looks';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { signInContextOf } from './context-cookie';
import { pageHeaders, previewHeaders } from './page-headers';
import { pageLanguageOf } from './page-language';
import { PagePhrases } from './page-phrases';
import { PageShell } from './page-shell';
import { wordsFor } from './page-words';

export interface RenderPage {
  readonly clientId?: string | undefined;
  /** The configuration version, for callers who know it already. */
  readonly version?: string | undefined;
  /** The database's clock in epoch milliseconds, for callers who know it: what the step tells of follows it. */
  readonly now?: number | undefined;
  /** A source that the page's form may lead to besides our own, for the Content-Security-Policy. */
  readonly formTarget?: string | undefined;
}

export interface RenderedPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Draft {
  readonly settings: SignInExperience;
  readonly boot: Omit<SignInBoot, 'phrases' | 'step'>;
  /** By language. */
  readonly words: Awaited<ReturnType<PagePhrases['at']>>['words'];
}

/** Draws the end user's pages: the sign-in app with its first step, branding and phrases already inside. */
@Injectable()
export class SignInPages implements OnModuleInit {
  #shell: PageShell | undefined;
  #files: StaticFolder | undefined;

  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly looks: ApplicationLooks,
    private readonly phrases: PagePhrases,
    private readonly names: ApplicationNames,
    private readonly environment: Environment,
  ) {}

  async onModuleInit(): Promise<void> {
    const folder = join(this.environment.webRoot, 'sign-in');
    this.#shell = await PageShell.read(folder);
    this.#files = await StaticFolder.read(folder);
  }

  /** Scripts and styles, all below `/assets/`. */
  serveAsset(request: IncomingMessage, response: ServerResponse): void {
    const [path = ''] = (request.url ?? '').slice(1).split('?');
    if (!this.#files?.serve(path, request, response)) response.writeHead(404).end();
  }

  async render(request: IncomingMessage, step: VisibleStep, options: RenderPage = {}): Promise<RenderedPage> {
    const { appId, uiLocales } = signInContextOf(request);
    const { settings, boot, words } = await this.#draft(request, { ...options, uiLocales, clientId: options.clientId ?? appId });
    const nonce = newNonce();
    const headers = pageHeaders({ nonce, pictures: [...picturesOf(settings), ...picturesIn(step)], formTarget: options.formTarget });
    return this.#page(request, nonce, headers, settings, { ...boot, phrases: wordsFor(step, settings, words.get(boot.language)), step });
  }

  /** The first page without a sign-in, for the console to try settings on. What the administrator signs in to themselves does not count. */
  async preview(request: IncomingMessage, toRegister: boolean, clientId: string | undefined): Promise<RenderedPage> {
    const { settings, boot, words } = await this.#draft(request, { clientId });
    const wishes = { ...NO_WISHES, toRegister };
    const step = identifierStep(settings, firstEvent(settings, wishes), wishes);
    const consoleOrigin = this.environment.adminEndpoint;
    const preview = { consoleOrigin, words: Object.fromEntries(words), digits: this.environment.variables.CODE_DIGITS };
    const nonce = newNonce();
    return this.#page(request, nonce, previewHeaders(nonce, consoleOrigin), settings, { ...boot, phrases: words.get(boot.language), step, preview });
  }

  async #draft(request: IncomingMessage, { clientId, uiLocales, version, now = Date.now() }: RenderPage & { uiLocales?: string | undefined }): Promise<Draft> {
    const tenantId = requestContext().tenant.id;
    const seen = version ?? (await this.experiences.version(tenantId));
    const [settings, { languages, tags, words }] = await Promise.all([this.looks.at(tenantId, seen, clientId), this.phrases.at(tenantId, seen)]);
    const boot = {
      language: pageLanguageOf(tags, request, settings, uiLocales),
      languages,
      appId: clientId ?? null,
      branding: brandingOf(settings, await this.names.of(tenantId, seen, clientId)),
      termsOfUseUrl: settings.termsOfUseUrl || null,
      privacyPolicyUrl: settings.privacyPolicyUrl || null,
      supportEmail: settings.supportEmail || null,
      supportWebsiteUrl: settings.supportWebsiteUrl || null,
      now: Math.round(now),
    };
    return { settings, boot, words };
  }

  #page(request: IncomingMessage, nonce: string, policy: Readonly<Record<string, string>>, settings: SignInExperience, boot: SignInBoot): RenderedPage {
    if (!this.#shell) throw new Error('the sign-in page has not been read yet');
    const { body, headers } = packed(request, this.#shell.write({ nonce, boot, settings }));
    return { headers: { ...policy, ...headers }, body };
  }
}

const newNonce = () => randomBytes(16).toString('base64');

function brandingOf({ color, branding }: SignInExperience, name: string): SignInBoot['branding'] {
  return {
    name,
    logoUrl: branding.logoUrl ?? null,
    darkLogoUrl: branding.darkLogoUrl ?? null,
    isDarkModeEnabled: color.isDarkModeEnabled,
  };
}

const picturesOf = ({ branding }: SignInExperience) => [branding.logoUrl, branding.darkLogoUrl, branding.favicon, branding.darkFavicon];

/** Somebody else's application and the person may have pictures elsewhere. */
function picturesIn(step: VisibleStep): readonly (string | null)[] {
  return step.name === 'consent' ? [step.application.logoUrl, step.application.darkLogoUrl, step.account.avatar] : [];
}
