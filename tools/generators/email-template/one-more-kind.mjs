import ts from 'typescript';

/** Whatever names both of these names every kind of mail. */
const EVERY = ['Generic', 'BindMfa'];
/** The words and values of this kind are those to begin with. */
const MODEL = 'Generic';

/** The source with one more kind in each list and in each table of all kinds. undefined: there is none in it. */
export function withOneMoreKind(text, kind) {
  const additions = [];
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  if (additions.length === 0) return undefined;
  const fromTheEnd = additions.toSorted((one, other) => other.at - one.at);
  return fromTheEnd.reduce((whole, { at, added }) => `${whole.slice(0, at)},\n${added}${whole.slice(at)}`, text);

  function visit(node) {
    if (ts.isArrayLiteralExpression(node) && hasEvery(node.elements.filter(ts.isStringLiteral).map((element) => element.text))) {
      additions.push({ at: node.elements.at(-1).getEnd(), added: `'${kind}'` });
    }
    if (ts.isObjectLiteralExpression(node)) {
      const members = node.properties.filter(ts.isPropertyAssignment);
      const model = members.find(({ name }) => name.getText() === MODEL);
      if (hasEvery(members.map(({ name }) => name.getText())))
        additions.push({ at: node.properties.at(-1).getEnd(), added: `${kind}: ${model.initializer.getText()}` });
    }
    ts.forEachChild(node, visit);
  }
}

function hasEvery(names) {
  return EVERY.every((name) => names.includes(name));
}
