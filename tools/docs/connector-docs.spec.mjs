import { smtpPresets } from '@gatepost/connector-config/presets/smtp-presets';
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { configFields } from './config-fields.mjs';
import { configurationsIn } from './examples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the pages of connectors', () => {
  it('are what declarations say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/connector-docs.mjs', 'check'], { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('are there for each preset, connector and tested package', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const packages = Object.keys(devDependencies).filter((name) => name.startsWith('@logto/connector-'));
    const expected = [
      ...smtpPresets.map(({ guide }) => guide),
      ...readdirSync(`${root}libs/connectors`),
      ...packages.map((name) => name.replace('@logto/connector-', 'npm-')),
    ].map((name) => `${name}.md`);
    expect(expected.length).toBeGreaterThanOrEqual(17);
    const index = readFileSync(`${root}docs/connectors/README.md`, 'utf8');
    expect(expected.filter((page) => !existsSync(`${root}docs/connectors/${page}`) || !index.includes(`](${page})`))).toEqual([]);
  });

  it('list the members of members, once each, with what they take', () => {
    const fields = z.registry();
    const named = (schema, label) => schema.register(fields, { label, type: 'Text' });
    const login = (key) => z.object({ user: named(z.string(), 'User'), [key]: named(z.string(), key) });
    const text = z.string();
    const schema = z.object({
      from: named(text, 'From'),
      port: named(z.number().int().min(1).max(9), 'Port'),
      auth: named(z.union([login('pass'), login('token')]).optional(), 'Login'),
      mode: named(z.enum(['a', 'b']).optional(), 'Mode'),
      hooks: z.array(z.object({ url: named(z.url(), 'Hook') })),
      unnamed: text,
    });
    expect(configFields(schema, fields).map(({ path, type, required }) => `${path}: ${type}${required ? ', required' : ''}`)).toEqual([
      'from: text, required',
      'port: whole number, 1 to 9, required',
      'auth: object',
      'auth.user: text',
      'auth.pass: text',
      'auth.token: text',
      'mode: `a`, `b`',
      'hooks.*.url: text',
    ]);
  });

  it('show no configuration that does not fit', () => {
    const server = z.object({ host: z.string(), port: z.number() });
    const block = (text) => `Text\n\n\`\`\`json\n${text}\n\`\`\`\n`;
    expect(configurationsIn(block('{ "host": "h", "port": 1 }') + block('{ "other": 1 }'), server)).toEqual([]);
    expect(configurationsIn(block('{ "host": "h", "port": "1" }'), server)).toEqual([expect.stringContaining('port')]);
    expect(configurationsIn(block('{ host }'), server)).toEqual([expect.stringContaining('no JSON')]);
  });
});
