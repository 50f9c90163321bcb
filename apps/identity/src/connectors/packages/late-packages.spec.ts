import { eventually } from '@gatepost/testing/eventually';
import { Environment, readVariables } from '../../environment';
import { Log } from '../../platform/logging/log';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { writtenPackage } from '../../testing/written-package';
import { ConnectorFactories } from '../connector-factories';
import { ConnectorPackages } from './connector-packages';

class Hurried extends ConnectorPackages {
  protected override readonly startMs = 300;
}

const waiting = (ms: number) => writtenPackage({ atLoad: `await new Promise((done) => setTimeout(done, ${ms}));`, metadata: { id: `after-${ms}` } });

describe('a start with connector packages', () => {
  const guard = new OutboundGuard([]);

  function hurried(connectors: string) {
    const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo', CONNECTORS: connectors }), '', '');
    const factories = new ConnectorFactories(environment, guard);
    return { factories, packages: new Hurried(environment, factories, guard, new Log('silent')) };
  }

  it('does not wait for those that are slow, and takes them once they are there', async () => {
    const [quick, slow] = [waiting(1), waiting(1_200)];
    const { factories, packages } = hurried(`${slow.folder},${quick.folder}`);
    const since = performance.now();
    await packages.onModuleInit();
    expect(performance.now() - since).toBeLessThan(1_000);
    expect(factories.of('after-1200')).toBeUndefined();
    await eventually(
      () => factories.of('after-1200'),
      () => 'the slow one never came',
    );
    expect(factories.of('after-1')?.type).toBe('Email');
    await packages.onApplicationShutdown();
    for (const { remove } of [quick, slow]) remove();
  });

  it('takes none that comes when the service has stopped', async () => {
    const slow = waiting(700);
    const { factories, packages } = hurried(slow.folder);
    await packages.onModuleInit();
    await packages.onApplicationShutdown();
    await new Promise((done) => setTimeout(done, 1_000));
    expect(factories.of('after-700')).toBeUndefined();
    slow.remove();
  });

  it('starts no thread where none is named', async () => {
    const { factories, packages } = hurried('');
    await packages.onModuleInit();
    expect(factories.all).toHaveLength(1);
  });
});
