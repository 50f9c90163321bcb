import type { OidcKey } from '@gatepost/contracts/management/keys';
import { KeyRotation } from '../oidc/keys/key-rotation';
import { CommandError, JSON_OPTION, oneOf, text, type Command, type CommandInput } from './command';

const MONTH_SECONDS = 2_592_000;

export const rotateKeys: Command = {
  name: 'keys rotate',
  summary: 'Makes a new key that signs a tenant’s tokens or cookies',
  usage: '--tenant default|admin [--type signing|cookie] [--algorithm EC|RSA] [--grace <seconds>] [--json]',
  help: [
    'The new key is published at once and signs after the grace: ten minutes for tokens, one for cookies, so that whoever keeps the key set',
    'knows it in time. --grace 0 is for a key that got into wrong hands. Running services take it up by themselves.',
    'Earlier keys go on verifying; DELETE /api/configs/oidc/private-keys/{id} removes them.',
  ],
  options: { ...JSON_OPTION, tenant: { type: 'string' }, type: { type: 'string' }, algorithm: { type: 'string' }, grace: { type: 'string' } },
  positionals: 0,
  async run(input, host) {
    const tenantId = oneOf(input, 'tenant', ['default', 'admin'], 'default');
    const keyType = oneOf(input, 'type', ['signing', 'cookie'], 'signing') === 'signing' ? 'private-keys' : 'cookie-keys';
    const grace = graceOf(input);
    const signingKeyAlgorithm = text(input, 'algorithm') === undefined ? undefined : oneOf(input, 'algorithm', ['EC', 'RSA'], 'EC');
    const context = await host.services();
    const keys = await host.within(context, tenantId, () => context.get(KeyRotation).rotate(keyType, { signingKeyAlgorithm, rotationGracePeriod: grace }));
    host.print(input.values['json'] ? JSON.stringify(keys) : keys.map(lineOf).join('\n'));
    return 0;
  },
};

function graceOf(input: CommandInput): number | undefined {
  const given = text(input, 'grace');
  if (given === undefined) return undefined;
  if (!/^\d{1,7}$/.test(given) || Number(given) > MONTH_SECONDS) throw new CommandError(`--grace must be a number of seconds up to ${MONTH_SECONDS}.`);
  return Number(given);
}

function lineOf({ id, status, signingKeyAlgorithm, effectiveAt }: OidcKey): string {
  const since = effectiveAt === undefined ? '' : `  signs from ${new Date(effectiveAt).toISOString()}`;
  return `${status.padEnd(9)}${id}  ${signingKeyAlgorithm ?? ''}${since}`.trimEnd();
}
