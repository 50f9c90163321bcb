export const REGISTRY = 'apps/identity/src/connectors/own-connectors.ts';

const LIST = /(export const ownConnectors: readonly OwnFactory\[\] = \[)([^\]]*)\];/;

/** The list of installed connectors with one more in it. Throws where the file is not as expected, or the name is taken there. */
export function registered(text, { name, camel }) {
  const [, , listed] = LIST.exec(text) ?? [];
  if (listed === undefined) throw new Error(`${REGISTRY} has changed its shape: the generator does not find the list in it.`);
  if (new RegExp(`\\b${camel}\\b`).test(text)) throw new Error(`${REGISTRY} has a ${camel} already. Choose another name.`);
  const entries = listed
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const longer = text.replace(LIST, (_whole, head) => `${head}${[...entries, `ownFactory(${camel})`].join(', ')}];`);
  return `import { ${camel} } from '@gatepost/connector-${name}/connector';\n${longer}`;
}
