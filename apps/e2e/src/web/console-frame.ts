import type { PreviewRequest } from '@gatepost/contracts/experience/preview';
import type { Frame, Page } from 'playwright-core';
import type { RunningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';

/** Anything may stand where the settings should be. */
type Proposal = Omit<Partial<PreviewRequest['config']>, 'signInExperience'> & { readonly signInExperience: object };

/** A page of the console's origin that frames a preview of the sign-in pages. Beside it stands a frame of somebody else's. */
export class ConsoleFrame {
  private constructor(
    readonly page: Page,
    readonly pages: Frame,
    /** Everything the browser has asked for since the preview was there. */
    readonly requests: string[],
  ) {}

  static async open(visitor: Visitor, { service }: RunningService): Promise<ConsoleFrame> {
    // The console's page is made up by the test: for the browser it does not come from this machine.
    const page = await (await visitor.newProfile({ permissions: ['local-network-access'] })).newPage();
    const address = `${service.adminEndpoint}/made-up`;
    const body = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
      <iframe name="preview" width="600" height="700" src="${service.endpoint}/sign-in?preview=true"></iframe>
      <iframe name="stranger" sandbox="allow-scripts" srcdoc="<p>Stranger</p>"></iframe>`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    await page.waitForFunction('heard.some(({ ready }) => ready)');
    const frame = present(page.frame({ name: 'preview' }));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    return new ConsoleFrame(page, frame, requests);
  }

  /** Settles when the pages say that they show it; tells what they say. */
  async propose(config: Proposal): Promise<unknown> {
    await this.page.evaluate(`heard = []; frames.preview.postMessage(${message(config)}, '*')`);
    await this.page.waitForFunction('heard.length > 0');
    return this.page.evaluate('heard.at(-1)');
  }

  async proposeAsStranger(config: Proposal): Promise<void> {
    await present(this.page.frame({ name: 'stranger' })).evaluate(`parent.frames.preview.postMessage(${message(config)}, '*')`);
  }

  /** How the browser has worked out this property of the heading. */
  styleOfTitle(property: 'color' | 'textTransform'): Promise<unknown> {
    return this.pages.evaluate(`getComputedStyle(document.querySelector('h1')).${property}`);
  }

  /** Language, direction and theme of the whole page. */
  setting(): Promise<unknown> {
    return this.pages.evaluate(`(({ lang, dir, dataset }) => [lang, dir, dataset.theme])(document.documentElement)`);
  }

  title(): Promise<string> {
    return this.pages.locator('h1').innerText();
  }
}

const message = (config: Proposal) => JSON.stringify({ sender: 'ac_preview', config });

function present(frame: Frame | null): Frame {
  if (!frame) throw new Error('the page has lost its frame');
  return frame;
}
