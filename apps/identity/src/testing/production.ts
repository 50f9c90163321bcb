import { freePorts } from '@gatepost/testing/free-ports';
import { randomBytes } from 'node:crypto';

/** Variables of the production profile: without the embedded inbox a tenant can send nothing until it has a connector. */
export async function productionVariables(): Promise<Record<string, string>> {
  const [port, adminPort] = await freePorts(2);
  return {
    GATEPOST_PROFILE: 'production',
    DATABASE_URL: 'postgres://unused',
    SECRET_KEK: randomBytes(32).toString('base64'),
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    ENDPOINT: `http://localhost:${port}`,
    // Mail servers of specs listen on this machine.
    OUTBOUND_ALLOW: '127.0.0.1:*',
    ADMIN_ENDPOINT: `http://localhost:${adminPort}`,
  };
}
