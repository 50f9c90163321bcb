import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WrittenPackage {
  readonly folder: string;
  readonly remove: () => void;
}

const METADATA = {
  id: 'acme-mail',
  target: 'acme',
  platform: null,
  name: { en: 'Acme' },
  description: { en: 'Sends e-mails.' },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  formItems: [{ key: 'apiKey', label: 'Key', type: 'Text', required: true }],
};

const GUARD = `{ safeParse: (data) => (typeof data?.apiKey === 'string' ? { success: true, data } : { success: false, error: { issues: [{ code: 'custom', path: ['apiKey'], message: 'Required' }] } }) }`;

export interface PackageParts {
  /** What runs when it is loaded. */
  readonly atLoad?: string;
  /** The body of `sendMessage(message, config)`. */
  readonly atSend?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly guard?: string;
  readonly type?: string;
  /** Other members of the connector than `sendMessage`. */
  readonly members?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A package on disk that behaves as told. */
export function writtenPackage({
  atLoad = '',
  atSend = '',
  metadata = {},
  guard = GUARD,
  type = 'Email',
  members = '',
  files = {},
}: PackageParts = {}): WrittenPackage {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-package-'));
  const content = {
    'package.json': JSON.stringify({ name: 'acme', version: '1.2.3', type: 'module', main: './lib/index.js' }),
    'README.md': '# Acme',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'lib/index.js': `${atLoad}
export default async ({ getConfig, getI18nEmailTemplate }) => ({
  type: ${JSON.stringify(type)},
  metadata: ${JSON.stringify({ ...METADATA, ...metadata })},
  configGuard: ${guard},
  sendMessage: async (message, config) => { ${atSend} },
  ${members}
});`,
    ...files,
  };
  mkdirSync(join(folder, 'lib'));
  for (const [name, text] of Object.entries(content)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
