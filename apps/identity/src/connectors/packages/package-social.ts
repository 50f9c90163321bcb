import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { SocialConnector } from '@gatepost/connector-kit/social-connector';
import * as z from 'zod';
import type { ConnectorConfig } from '../connector-factory';
import type { Order } from './messages';
import { PackageAttempt } from './package-attempt';
import type { PackageWorker } from './package-worker';

const PAGE_MS = 10_000;
const USER_MS = 30_000;
const LONGEST_URI = 8192;

// A native app is led by a scheme of its own; what a browser would run, or read from this machine, is no page.
const NO_PAGE = ['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'about:'];
const page = z.object({
  uri: z
    .string()
    .max(LONGEST_URI)
    .refine((uri) => URL.canParse(uri) && !NO_PAGE.includes(new URL(uri).protocol), 'is no address of a page'),
  session: z.record(z.string(), z.unknown()),
});
const user = z.object({
  id: z.string().min(1).max(1024),
  email: z.string().max(256).optional(),
  phone: z.string().max(64).optional(),
  name: z.string().max(256).optional(),
  avatar: z.string().max(2048).optional(),
  rawData: z.unknown().optional(),
});

/** Has people signed in by a provider that a package knows. */
export function packageSocial(worker: PackageWorker, connectorFactoryId: string, config: ConnectorConfig, secrets: readonly string[]): SocialConnector {
  return {
    authorizationPage(request) {
      worker.secrets.add(secrets);
      return answerOf(page, worker, { ask: 'authorize', config, request: { ...request, connectorFactoryId } }, PAGE_MS);
    },
    async userInfo(answer, session) {
      worker.secrets.add([...secrets, ...Object.values(answer)].filter((value) => typeof value === 'string'));
      const { rawData, ...told } = await answerOf(user, worker, { ask: 'identify', config, answer, session }, USER_MS);
      return { ...told, ...(rawData !== undefined && { rawData }) };
    },
  };
}

async function answerOf<Answer>(shape: z.ZodType<Answer>, worker: PackageWorker, order: Order, ms: number): Promise<Answer> {
  const attempt = new PackageAttempt(worker);
  const answer = await worker.ask(order, ms, attempt).catch((error: unknown) => {
    throw attempt.failure(error);
  });
  const { data, error } = shape.safeParse(answer);
  if (error)
    throw new ConnectorError('invalid_response', `The package answers something else than it should: ${z.prettifyError(error)}`, { retry: 'permanent' });
  return data;
}
