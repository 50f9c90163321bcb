import { eventually } from './eventually';

export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

type Summary = Pick<Mail, 'id' | 'subject'> & { readonly at: string };

/** Reads the mails that the embedded inbox received over SMTP, each once. */
export class Mailbox {
  readonly #read = new Set<string>();

  constructor(private readonly inbox: string) {}

  /** The oldest mail to this address that has not been read here before; waits for it. */
  async next(address: string): Promise<Mail> {
    const summary = await eventually(
      async () => (await this.received(address)).find(({ id }) => !this.#read.has(id)),
      () => `no mail came for ${address}`,
    );
    this.#read.add(summary.id);
    return this.#open(summary);
  }

  async nextCode(address: string): Promise<string> {
    return codeIn((await this.next(address)).text);
  }

  /** Oldest first. */
  async received(address: string): Promise<readonly Summary[]> {
    const summaries = (await this.#get(`/messages.json?to=${encodeURIComponent(address)}`)) as Summary[];
    return summaries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  async #open({ id, subject }: Summary): Promise<Mail> {
    const { text, html } = (await this.#get(`/messages/${id}.json`)) as Pick<Mail, 'text' | 'html'>;
    return { id, subject, text, html };
  }

  async #get(path: string): Promise<unknown> {
    const reply = await fetch(this.inbox + path);
    if (!reply.ok) throw new Error(`the inbox answered ${reply.status} to ${path}`);
    return reply.json();
  }
}

/** A mail may print the code in groups to be read aloud. */
export function codeIn(text: string): string {
  const found = /^\D*?\b(\d{3}[ \u00a0]?\d{3})\b/.exec(text)?.[1];
  if (!found) throw new Error(`no code in:\n${text}`);
  return found.replace(/\D/g, '');
}
