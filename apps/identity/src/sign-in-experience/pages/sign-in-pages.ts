import type { SignInBoot, VisibleStep } from '@gatepost/contracts/experience/boot';
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
import { longHex } from '../dark-color';
import type { PhraseTree } from '../custom-phrases/phrase-tree';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { signInContextOf } from './context-cookie';
import { pageLanguageOf } from './page-language';
import { PagePhrases } from './page-phrases';
import { PageShell } from './page-shell';

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

  async render(request: IncomingMessage, step: VisibleStep, { clientId, version, now = Date.now(), formTarget }: RenderPage = {}): Promise<RenderedPage> {
    const tenantId = requestContext().tenant.id;
    const context = signInContextOf(request);
    const appId = clientId ?? context.appId;
    const seen = version ?? (await this.experiences.version(tenantId));
    const [settings, { languages, tags, words }] = await Promise.all([this.looks.at(tenantId, seen, appId), this.phrases.at(tenantId, seen)]);
    const language = pageLanguageOf(tags, request, settings, context.uiLocales);
    const boot: SignInBoot = {
      language,
      languages,
      phrases: wordsFor(step, words.get(language)),
      appId: appId ?? null,
      branding: brandingOf(settings, await this.names.of(tenantId, seen, appId)),
      termsOfUseUrl: settings.termsOfUseUrl || null,
      privacyPolicyUrl: settings.privacyPolicyUrl || null,
      supportEmail: settings.supportEmail || null,
      now: Math.round(now),
      step,
    };
    const nonce = randomBytes(16).toString('base64');
    const { brandColor, isDarkModeEnabled } = boot.branding;
    if (!this.#shell) throw new Error('the sign-in page has not been read yet');
    const { body, headers } = await packed(request, this.#shell.write({ nonce, language, isDarkModeEnabled, brandColor, boot }));
    return { headers: { ...headersFor(nonce, [...imagesOf(settings), ...imagesIn(step)], formTarget), ...headers }, body };
  }
}

/** Two kinds of pages are rare and have words of their own: the others do without. */
function wordsFor({ name }: VisibleStep, { consent, device, ...words }: PhraseTree = {}): PhraseTree {
  if (name === 'consent') return { ...words, ...(consent && { consent }) };
  return name.startsWith('device-') ? { ...words, ...(device && { device }) } : words;
}

function brandingOf({ color, branding }: SignInExperience, name: string): SignInBoot['branding'] {
  return {
    name,
    logoUrl: branding.logoUrl ?? null,
    darkLogoUrl: branding.darkLogoUrl ?? null,
    brandColor: longHex(color.primaryColor),
    isDarkModeEnabled: color.isDarkModeEnabled,
  };
}

const imagesOf = ({ branding }: SignInExperience) => [branding.logoUrl, branding.darkLogoUrl];

/** Somebody else's application and the person may have pictures elsewhere. */
function imagesIn(step: VisibleStep): readonly (string | null)[] {
  return step.name === 'consent' ? [step.application.logoUrl, step.application.darkLogoUrl, step.account.avatar] : [];
}

function headersFor(nonce: string, pictures: readonly (string | null | undefined)[], formTarget?: string): Record<string, string> {
  const images = pictures.flatMap((url) => URL.parse(url ?? '')?.origin ?? []).filter((origin) => origin !== 'null');
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      ["img-src 'self' data:", ...new Set(images)].join(' '),
      "connect-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      `form-action ${["'self'", formTarget].filter(Boolean).join(' ')}`,
      "frame-ancestors 'none'",
    ].join('; '),
  };
}
