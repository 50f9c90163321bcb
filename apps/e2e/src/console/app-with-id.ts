import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../../../dist/apps/mobile', import.meta.url));

/** The mobile app as a build with another app ID would be: the ID is all that differs. Answers its folder. */
export async function appWithId(clientId: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-app-'));
  await cp(BUILT, folder, { recursive: true });
  const mark = new RegExp(`(["'\`])${mobileApp.clientId}\\1`, 'g');
  let places = 0;
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    const changed = text.replaceAll(mark, `$1${clientId}$1`);
    if (changed === text) continue;
    places += 1;
    await writeFile(path, changed);
  }
  if (places === 0) throw new Error(`${BUILT} does not hold the app ID ${mobileApp.clientId}`);
  return folder;
}
