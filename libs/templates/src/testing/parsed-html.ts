import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isUrlAttribute } from '../html/url-attributes';

/** What a browser makes of HTML, without its words: elements, and the names of their attributes. */
export function shapeOf(html: string, { scripts = true } = {}): string {
  return shape(parse(html, { scriptingEnabled: scripts }));
}

function shape(node: Tree.Node): string {
  if (node.nodeName === '#text') return '';
  const attributes = 'attrs' in node ? node.attrs.map(({ name }) => ` ${name}`).join('') : '';
  const inside = childrenOf(node).map(shape).join('');
  return `<${node.nodeName}${attributes}>${inside}`;
}

/** The values of everything that leads or fetches somewhere. */
export function addressesOf(html: string): readonly string[] {
  return elementsOf(parse(html)).flatMap(({ attrs }) => attrs.filter(({ name }) => isUrlAttribute(name)).map(({ value }) => value));
}

/** The words that are shown. */
export function wordsOf(html: string): string {
  return words(parse(html)).replace(/\s+/g, ' ');
}

function words(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return node.nodeName === 'head' ? '' : childrenOf(node).map(words).join(' ');
}

function elementsOf(node: Tree.Node): readonly Tree.Element[] {
  return [...('attrs' in node ? [node] : []), ...childrenOf(node).flatMap(elementsOf)];
}

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}
