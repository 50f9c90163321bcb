// `npm run bench`: starts the built product on a database and a mail server of its own, drives it over HTTP and says what each operation costs.
//   --quick            a quarter of the repetitions
//   --only a,b         only these operations, by their ids in operations.mjs
//   --profile          leaves a CPU profile of the service in tmp/bench-profile
//   --node='<flags>'   starts the service with these flags of Node, to try them
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakdown } from './breakdown.mjs';
import { enumerationFigures } from './enumeration.mjs';
import { expectStatus } from './http-client.mjs';
import { mailFigures } from './mail.mjs';
import { inFlight, measure, Meters } from './measure.mjs';
import { Machine, managementOperations } from './management.mjs';
import { operationsOf, People, walkOf } from './operations.mjs';
import { readOptions, resultsFolder } from './options.mjs';
import { passwordFigures } from './password-enumeration.mjs';
import { pageWeight } from './page-weight.mjs';
import { machine, markdown } from './report.mjs';
import { Site } from './sign-in-walk.mjs';
import { Stage } from './stage.mjs';

const LANES = [1, 8, 32];
const CROWD = 300;
const REST_MS = 6000;

const { share, starts, isWanted, nodeFlags, profileFlags } = readOptions();
const circumstances = machine();
await build();
const stage = new Stage();
const stopped = new Promise((_done, stop) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(new Error('stopped')));
});
try {
  const results = await Promise.race([run(), stopped]);
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, 'bench.json'), JSON.stringify(results, undefined, 2));
  console.log(markdown(results));
} catch (error) {
  console.error(error.message === 'stopped' ? 'Stopped; nothing was measured to the end.' : error);
  process.exitCode = 1;
} finally {
  await stage.close();
  process.exit();
}

async function run() {
  await stage.open({ starts, nodeFlags, profileFlags });
  const { service, postgres, mailbox } = stage;
  const keys = JSON.parse((await expectStatus(200, `${service.issuer}/jwks`)).text);
  const site = new Site(service, mailbox, keys);
  const people = new People();
  const machine = new Machine(site, await service.command('app', 'create', '--tenant', 'default', '--type', 'machine', '--name', 'Bench', '--json'));
  say(`ready in ${Math.round(stage.startsMs.at(-1))} ms; warming up`);
  await inFlight(8, Math.ceil(CROWD * share), () => walkOf.signUp(site, people).all());
  await inFlight(8, Math.ceil(CROWD * share), () => walkOf.signIn(site, people).all());
  await postgres.analyze();
  const meters = new Meters(service, postgres);
  await meters.learnRest(REST_MS);
  const lines = await measureAll(
    meters,
    [...operationsOf(site, people), ...managementOperations(machine, postgres)].filter(({ id }) => isWanted(id)),
  );
  const steps = isWanted('sign-in') ? await breakdown(meters, site, people, Math.ceil(100 * share)) : [];
  const mail = isWanted('mail') ? await mailFigures(stage, site, machine, share, say) : [];
  if (isWanted('enumeration')) mail.push(...(await enumerationFigures(stage, site, people, machine, share, say)));
  if (isWanted('password-enumeration')) mail.push(...(await passwordFigures(site, machine, share, say)));
  const page = await pageWeight(walkOf.signIn(site, people).authorizationUrl);
  const { firstStartMs, startsMs, idleMiB } = stage;
  return { machine: circumstances, service: { firstStartMs, startsMs, idleMiB, loadedMiB: stage.memory() }, page, lines, steps, mail };
}

async function measureAll(meters, operations) {
  const lines = [];
  for (const operation of operations) {
    for (const lanes of LANES) {
      const line = await measure(meters, operation, lanes, Math.ceil(operation.count * share));
      lines.push({ name: operation.name, ...line });
      say(
        `${operation.id} at ${lanes}: ${line.perSecond.toFixed(1)} per second, ${line.serverMs?.toFixed(2) ?? '?'} + ${line.databaseMs?.toFixed(2) ?? '?'} ms, ${line.statements.toFixed(2)} statements`,
      );
    }
  }
  return lines;
}

function say(line) {
  console.error(line);
}

async function build() {
  const windows = process.platform === 'win32';
  const child = spawn('nx', ['run-many', '-t', 'build', '-p', 'identity,sign-in,console,mobile', '--output-style=static'], {
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) process.exit(1);
}
