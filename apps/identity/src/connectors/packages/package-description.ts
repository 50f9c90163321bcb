import { readConnectorFactory, type ConnectorMetadata, type ConnectorType } from '@gatepost/contracts/management/connectors';
import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import * as z from 'zod';
import { PackageProblem, type PackageSource } from './package-source';

export interface PackageDescription {
  readonly type: ConnectorType;
  readonly metadata: ConnectorMetadata;
}

/** It stands in paths of the API. */
const ID = /^[\w.~-]{1,128}$/;
const LARGEST_TEXT = 65_536;
const LARGEST_PICTURE = 131_072;
const PICTURES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

const answer = z.object({ type: z.string(), metadata: z.record(z.string(), z.unknown()), hasGuard: z.boolean() });

/** What a package says of itself, with the files it names in place of their names. */
export function describedBy({ name, folder }: PackageSource, said: unknown): PackageDescription {
  const { data } = answer.safeParse(said);
  if (!data) throw new PackageProblem(`${name} does not describe itself.`);
  if (!data.hasGuard) throw new PackageProblem(`${name} has no configGuard: it does not say which settings it takes.`);
  const { readme, configTemplate, logo, logoDark } = data.metadata;
  const described = readConnectorFactory.response.safeParse({
    ...data.metadata,
    type: data.type,
    isDemo: false,
    readme: textIn(folder, readme),
    ...(configTemplate !== undefined && { configTemplate: textIn(folder, configTemplate) }),
    logo: pictureIn(folder, logo),
    logoDark: pictureIn(folder, logoDark) ?? null,
  });
  if (!described.success) throw new PackageProblem(`${name} has metadata that are not right: ${z.prettifyError(described.error)}`);
  const { type, isDemo, ...metadata } = described.data;
  if (!ID.test(metadata.id)) throw new PackageProblem(`${name} has an id that is none: letters, digits and - . _ ~, 128 at most.`);
  if (isDemo || metadata.name['en'] === undefined) throw new PackageProblem(`${name} has no name in English.`);
  return { type, metadata };
}

function textIn(folder: string, value: unknown): unknown {
  return isFile(value) ? read(folder, value, LARGEST_TEXT).toString() : value;
}

function pictureIn(folder: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(?:https:\/\/|data:image\/)/i.test(value)) return value;
  const type = PICTURES[extname(value).toLowerCase()];
  if (type === undefined) throw new PackageProblem(`${value} is no picture.`);
  return `data:${type};base64,${read(folder, value, LARGEST_PICTURE).toString('base64')}`;
}

const isFile = (value: unknown): value is string => typeof value === 'string' && value.startsWith('./');

/** Of a file that lies in the package and nowhere else. */
function read(folder: string, name: string, most: number): Buffer {
  const file = realpathOr(resolve(folder, name), name);
  if (relative(folder, file).startsWith('..')) throw new PackageProblem(`${name} lies outside of the package.`);
  const descriptor = openSync(file, 'r');
  try {
    const content = Buffer.alloc(most + 1);
    const size = readSync(descriptor, content, 0, most + 1, 0);
    if (size > most) throw new PackageProblem(`${name} is larger than ${most / 1024} KB.`);
    return content.subarray(0, size);
  } finally {
    closeSync(descriptor);
  }
}

function realpathOr(file: string, name: string): string {
  try {
    return realpathSync(file);
  } catch (cause) {
    throw new PackageProblem(`${name} is not in the package.`, { cause });
  }
}
