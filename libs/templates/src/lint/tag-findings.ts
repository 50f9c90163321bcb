import { decodeEntities } from '../html/entities';
import { valueOf } from '../html/html-text';
import type { Attribute, Tag } from '../html/tags';
import { isUrlAttribute } from '../html/url-attributes';
import { PLACEHOLDER } from '../template-variables';
import { finding, type Finding } from './finding';

/** Mail programs take these out, or refuse the mail for them. */
const FORBIDDEN = new Set(['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'form', 'base', 'portal']);
/** Few mail programs take these. */
const UNSUPPORTED = new Set(['link', 'input', 'button', 'select', 'textarea', 'video', 'audio', 'svg', 'math', 'canvas', 'dialog']);

export function tagFindings(tag: Tag, line: number): readonly Finding[] {
  return [...elementFindings(tag, line), ...tag.attributes.flatMap((attribute) => attributeFindings(tag, attribute, line)), ...imageFindings(tag, line)];
}

function elementFindings({ name, type, written, attributes }: Tag, line: number): Finding[] {
  const found: Finding[] = [];
  const isRefresh = name === 'meta' && attributes.some((attribute) => attribute.name === 'http-equiv' && /refresh/i.test(attribute.value));
  if (type === 'open' && (FORBIDDEN.has(name) || isRefresh)) found.push(finding('forbidden-element', 'content', `must not hold <${name}>`, { line }));
  if (type === 'open' && UNSUPPORTED.has(name))
    found.push(finding('unsupported-element', 'content', `holds <${name}>, which few mail programs support`, { line }));
  if (hasVariableOutside(written, attributes)) {
    found.push(finding('variable-in-tag', 'content', 'must not have a variable in a tag outside of the value of an attribute', { line }));
  }
  return found;
}

function hasVariableOutside(written: string, attributes: readonly Attribute[]): boolean {
  if (!written.includes('{{')) return false;
  let outside = '';
  let place = 0;
  for (const { from, to } of attributes) {
    outside += written.slice(place, from);
    place = to;
  }
  return new RegExp(PLACEHOLDER.source).test(outside + written.slice(place));
}

function attributeFindings({ name: element }: Tag, { name, value }: Attribute, line: number): readonly Finding[] {
  if (/^on\w/.test(name)) return [finding('event-handler', 'content', `must not have ${name}: mails run nothing`, { line })];
  if (!isUrlAttribute(name)) return [];
  if (/^(?:javascript:|vbscript:|data:text)/i.test(decodeEntities(value).replace(/[\s\p{Cc}]+/gu, ''))) {
    return [finding('script-link', 'content', `must not have ${name} that runs something`, { line })];
  }
  const hasVariable = new RegExp(PLACEHOLDER.source).test(value);
  if (hasVariable && !/^\s*\{\{/.test(value) && !/^https:\/\/[^\s/?#\\&@{}]+[/?#]/i.test(value)) {
    return [finding('variable-host', 'content', `must name the host in ${name} before a variable, with https`, { line })];
  }
  return element === 'a' && /^\s*http:/i.test(value) ? [finding('insecure-link', 'content', `links to ${value.slice(0, 80)} without https`, { line })] : [];
}

function imageFindings(tag: Tag, line: number): readonly Finding[] {
  if (tag.name !== 'img') return [];
  const source = valueOf(tag, 'src');
  const found: Finding[] = [];
  if (!tag.attributes.some(({ name }) => name === 'alt')) found.push(finding('image-without-alt', 'content', 'has a picture without alt', { line }));
  if (/^\s*(?:(?:https?:)?\/\/|\{\{)/i.test(source)) {
    found.push(finding('external-image', 'content', 'has a picture that many mail programs fetch only when they are asked to', { line }));
  }
  return found;
}
