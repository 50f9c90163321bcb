// Lays the bundle out as the service serves it: `index.html` beside `assets/`. Three things make the first paint wait for as little as can be:
// all that the first steps share becomes one script, the style sheet goes into the page, and the page asks for its first step's script at once.
// Usage: finish-page.mjs <bundle> <target>
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { leanStyle } from './lean-style.mjs';

const [bundle, target] = process.argv.slice(2);
const assets = join(target, 'assets');
const LICENCES = '3rdpartylicenses.txt';
/** Where nearly everybody comes by. What only other pages share waits until one of them is shown. */
const FIRST_STEPS = ['identifier', 'code', 'proceed'];

await rm(target, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
const { main, stepPages } = await joinScripts();
await writeFile(join(target, 'index.html'), await finishedPage(main, stepPages));
await copyFile(join(bundle, LICENCES), join(assets, LICENCES));

/** The builder cuts what pages share into many small files; here it is one, and each page is another. */
async function joinScripts() {
  const files = await readdir(bundle);
  const entry = files.find((file) => /^main-[\w-]+\.js$/.test(file));
  const first = await neededBy([entry, ...files.filter((file) => FIRST_STEPS.includes(stepOf(file)))]);
  const build = await rolldown({ input: join(bundle, entry), preserveEntrySignatures: false });
  const { output } = await build.write({
    dir: assets,
    format: 'esm',
    minify: true,
    entryFileNames: fileName,
    chunkFileNames: fileName,
    codeSplitting: {
      groups: [
        { name: 'main', test: (file) => isShared(file) && first.has(basename(file)) },
        { name: 'later', test: isShared },
      ],
    },
  });
  const main = output.find(({ isEntry, isDynamicEntry }) => isEntry && !isDynamicEntry);
  if (main.imports.length > 0) throw new Error('the first page waits for more than one script');
  const pages = output.flatMap(({ name, fileName }) => (stepOf(name) ? [[stepOf(name), fileName]] : []));
  return { main: main.fileName, stepPages: Object.fromEntries(pages) };
}

function isShared(file) {
  return /^(?:main|chunk)-[\w-]+\.js$/.test(basename(file));
}

/** `code` for the script of the page that asks for the code. */
function stepOf(file) {
  return /^([\w-]+)-page-/.exec(file)?.[1];
}

/** These scripts and all that they import at once. */
async function neededBy(scripts) {
  const needed = new Set(scripts);
  for (const script of needed) {
    const code = await readFile(join(bundle, script), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) needed.add(imported);
  }
  return needed;
}

/** The builder's own hash says nothing of what a file has become. */
function fileName({ name }) {
  return `${name.replace(/-[\w-]{8}$/, '')}-[hash].js`;
}

async function finishedPage(script, pages) {
  const page = await readFile(join(bundle, 'index.html'), 'utf8');
  const [styleLink, styleFile] = /<link rel="stylesheet" href="\/assets\/([^"]+\.css)"[^>]*>/.exec(page) ?? [];
  if (!styleLink) throw new Error('the built page names no style sheet');
  const css = leanStyle(
    (await readFile(join(bundle, styleFile), 'utf8')).trim(),
    [page, await allScripts(), ...Object.keys(pages).map((step) => `page-${step}`)].join(' '),
  );
  // In a layer of their own, so that whatever a tenant writes counts more.
  const layer = `@layer gatepost{${css}}`;
  return page
    .replace(styleLink, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script src="[^"]*"/, `<script src="/assets/${script}"`)
    .replace('<!--gatepost:style-->', (hook) => `<style nonce="__NONCE__">${layer}</style>${hook}`)
    .replace('<!--gatepost:boot-->', (hook) => `${preload(script)}${hook}<script nonce="__NONCE__">${inlineScript(pages)}</script>`)
    .replace(/\n\s*/g, '\n');
}

async function allScripts() {
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map((file) => readFile(join(assets, file), 'utf8')));
  // The framework may put a name before each custom property of a component's styles; here it puts none.
  return texts.join('').replaceAll('%NS%', '');
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
