import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { ReceivedMessages } from './received-messages';

const LARGEST_BYTES = 16_384;
const message = z.object({ id: z.string().min(1).max(64), to: z.string().regex(/^\+\d{3,15}$/), text: z.string().min(1).max(4096) });

/** An HTTP status and a sentence. */
type Answer = readonly [number, string];

/** Takes text messages from who has the key: no page and no other program may put codes into the inbox. */
export class TextIntake {
  readonly #expected: Buffer;

  constructor(
    private readonly messages: ReceivedMessages,
    key: string,
  ) {
    this.#expected = Buffer.from(`Bearer ${key}`);
  }

  async take(request: IncomingMessage): Promise<Answer> {
    if (!this.#isKnown(request.headers.authorization ?? '')) return [401, 'Another key is asked for.'];
    const body = await bodyOf(request);
    if (body === undefined) return [413, 'The message is too large.'];
    const parsed = message.safeParse(read(body));
    if (!parsed.success) return [400, 'That is no text message.'];
    this.messages.addText(parsed.data);
    return [202, 'The message is in the inbox.'];
  }

  #isKnown(shown: string): boolean {
    const given = Buffer.from(shown);
    return given.length === this.#expected.length && timingSafeEqual(given, this.#expected);
  }
}

/** undefined: it is too large. It is read to its end all the same, or the answer would not arrive. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= LARGEST_BYTES) chunks.push(chunk);
  }
  return size <= LARGEST_BYTES ? Buffer.concat(chunks).toString() : undefined;
}

function read(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
