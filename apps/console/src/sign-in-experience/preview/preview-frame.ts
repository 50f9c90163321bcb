import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { PreviewReply, PreviewRequest } from '@gatepost/contracts/experience/preview';
import { usersOrigin } from '../../api/endpoints';
import { previewReplyOf } from './preview-reply';

/** After this long without a word the pages are not coming. */
const PATIENCE_MS = 15_000;

export type Shown = Extract<PreviewReply, { shown: unknown }>;

/** The real sign-in pages in a frame, which are told what to show: nothing that is told leaves for any other window or origin. */
@Component({
  selector: 'gp-preview-frame',
  template: `<iframe #frame sandbox="allow-scripts allow-same-origin" tabindex="-1" [attr.title]="label()"></iframe>`,
  styles: `
    :host,
    iframe {
      display: block;
      width: 100%;
      height: 100%;
      border: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewFrame {
  readonly #document = inject(DOCUMENT);
  readonly #origin = usersOrigin(this.#document);
  readonly #isReady = signal(false);
  #patience: ReturnType<typeof setTimeout> | undefined;
  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');

  readonly label = input.required<string>();
  readonly config = input.required<PreviewRequest['config']>();
  /** Whose name the pages show. */
  readonly applicationId = input<string>();
  readonly shown = output<Shown>();
  readonly failed = output();

  readonly #address = computed(() => {
    const applicationId = this.applicationId();
    const query = new URLSearchParams({ preview: 'true', ...(applicationId !== undefined && { app_id: applicationId }) });
    return this.#origin ? `${this.#origin}/sign-in?${query.toString()}` : 'about:blank';
  });

  constructor() {
    const view = this.#document.defaultView;
    const hear = (event: MessageEvent<unknown>) => this.#hear(event);
    view?.addEventListener('message', hear);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('message', hear);
      clearTimeout(this.#patience);
    });
    // Angular lets no address of another origin into a frame; this one is made here of an origin that the service names.
    effect(() => (this.frame().nativeElement.src = this.#address()));
    effect(() => {
      const config = this.config();
      if (this.#isReady()) untracked(() => this.#tell(config));
    });
    afterNextRender(() => (this.#patience = setTimeout(() => this.failed.emit(), PATIENCE_MS)));
  }

  /** Any window may post here. */
  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (origin !== this.#origin || source !== this.frame().nativeElement.contentWindow) return;
    const reply = previewReplyOf(data);
    if (!reply) return;
    clearTimeout(this.#patience);
    if ('shown' in reply) this.shown.emit(reply);
    else if (this.#isReady()) this.#tell(this.config());
    else this.#isReady.set(true);
  }

  #tell(config: PreviewRequest['config']): void {
    if (!this.#origin) return;
    const request: PreviewRequest = { sender: 'ac_preview', config };
    this.frame().nativeElement.contentWindow?.postMessage(request, this.#origin);
  }
}
