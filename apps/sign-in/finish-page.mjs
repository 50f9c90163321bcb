// Lays the bundle out as the service serves it: `index.html` beside `assets/`, where every script lives. The style sheet goes into the
// page, and the page asks for the script of its first step at once, so that the first paint waits for nothing but the page and its scripts.
// Usage: finish-page.mjs <bundle> <target>
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const STYLE_SHEET = /<link rel="stylesheet" href="\/assets\/([^"]+\.css)"[^>]*>/;
const PRELOAD = /<link rel="modulepreload" href="([^"]+)"[^>]*>/g;
const BOOT = '<!--gatepost:boot-->';

const [bundle, target] = process.argv.slice(2);
const page = await readFile(join(bundle, 'index.html'), 'utf8');
const { outputs } = JSON.parse(await readFile(join(bundle, 'browser-stats.json'), 'utf8'));

const style = STYLE_SHEET.exec(page);
if (!style) throw new Error('the built page names no style sheet');
const css = (await readFile(join(bundle, style[1]), 'utf8')).trim();

const finished = page
  .replace(style[0], '')
  .replace(PRELOAD, (link, href) => (href === '' ? '' : link))
  .replace('<!--gatepost:style-->', () => `<style nonce="__NONCE__">${css}</style>\n    <!--gatepost:style-->`)
  .replace(BOOT, () => `${BOOT}\n    <script nonce="__NONCE__">${preloadFirstStep(stepScripts(outputs))}</script>`);

await rm(target, { recursive: true, force: true });
await mkdir(join(target, 'assets'), { recursive: true });
for (const file of await readdir(bundle)) {
  if (/\.js$/.test(file)) await cp(join(bundle, file), join(target, 'assets', file));
}
await writeFile(join(target, 'index.html'), finished);

/** From a step's name to the scripts that its page needs beyond those the page loads anyway. */
function stepScripts(files) {
  const entries = Object.entries(files).flatMap(([file, { entryPoint }]) => {
    const [, name] = /src\/(?:\w+)\/([\w-]+)-page\.ts$/.exec(entryPoint ?? '') ?? [];
    return name ? [[name, [file, ...sharedWith(files, file)]]] : [];
  });
  return Object.fromEntries(entries);
}

function sharedWith(files, file) {
  return files[file].imports.flatMap(({ path, kind }) => (kind === 'import-statement' && !page.includes(path) ? [path] : []));
}

function preloadFirstStep(scripts) {
  return (
    `for(const file of ${JSON.stringify(scripts)}[JSON.parse(document.getElementById('gatepost-boot').textContent).step.name]??[])` +
    `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',nonce:document.currentScript.nonce,href:'/assets/'+file}))`
  );
}
