// Lays the bundle out as the service serves it: `index.html` beside `assets/`. Three things make the first paint wait for as little as can be:
// all that the pages share becomes one script, the style sheet goes into the page, and the page asks for its first step's script at once.
// Usage: finish-page.mjs <bundle> <target>
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const [bundle, target] = process.argv.slice(2);
const assets = join(target, 'assets');
const LICENCES = '3rdpartylicenses.txt';

await rm(target, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
const { main, stepPages } = await joinScripts();
await writeFile(join(target, 'index.html'), await finishedPage(main, stepPages));
await copyFile(join(bundle, LICENCES), join(assets, LICENCES));

/** The builder cuts what pages share into many small files; here it is one, and each page is another. */
async function joinScripts() {
  const entry = (await readdir(bundle)).find((file) => /^main-[\w-]+\.js$/.test(file));
  const build = await rolldown({ input: join(bundle, entry), preserveEntrySignatures: false });
  const { output } = await build.write({
    dir: assets,
    format: 'esm',
    minify: true,
    entryFileNames: fileName,
    chunkFileNames: fileName,
    codeSplitting: { groups: [{ name: 'main', test: /\/(?:main|chunk)-[\w-]+\.js$/ }] },
  });
  const shared = output.filter(({ isDynamicEntry }) => !isDynamicEntry);
  if (shared.length !== 1) throw new Error('the pages share more than one script');
  const pages = output.flatMap(({ name, fileName }) => {
    const [, step] = /^([\w-]+)-page-/.exec(name) ?? [];
    return step ? [[step, fileName]] : [];
  });
  return { main: shared[0].fileName, stepPages: Object.fromEntries(pages) };
}

/** The builder's own hash says nothing of what a file has become. */
function fileName({ name }) {
  return `${name.replace(/-[\w-]{8}$/, '')}-[hash].js`;
}

async function finishedPage(script, pages) {
  const page = await readFile(join(bundle, 'index.html'), 'utf8');
  const [styleLink, styleFile] = /<link rel="stylesheet" href="\/assets\/([^"]+\.css)"[^>]*>/.exec(page) ?? [];
  if (!styleLink) throw new Error('the built page names no style sheet');
  const css = (await readFile(join(bundle, styleFile), 'utf8')).trim();
  return page
    .replace(styleLink, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script src="[^"]*"/, `<script src="/assets/${script}"`)
    .replace('<!--gatepost:style-->', (hook) => `<style nonce="__NONCE__">${css}</style>${hook}`)
    .replace('<!--gatepost:boot-->', (hook) => `${preload(script)}${hook}<script nonce="__NONCE__">${inlineScript(pages)}</script>`)
    .replace(/\n\s*/g, '\n');
}

function preload(file) {
  return `<link rel="modulepreload" href="/assets/${file}" nonce="__NONCE__">`;
}

/** Runs while the shared script is still on its way: watches whether it arrives, and asks for the first step's. */
function inlineScript(pages) {
  return [
    `addEventListener('error',({target})=>{if(target.tagName==='SCRIPT')document.getElementById('no-start').hidden=false},true)`,
    `const file=${JSON.stringify(pages)}[JSON.parse(document.getElementById('gatepost-boot').textContent).step.name]`,
    `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',nonce:document.currentScript.nonce,href:'/assets/'+file}))`,
  ].join(';');
}
