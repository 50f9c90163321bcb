// The shared style sheets serve the console too. These pages carry of them only what they can show: rules whose classes occur somewhere in the app,
// and custom properties that something reads.

/** `css` as the builder writes it: minified, without comments. `app` is all that names classes and properties: the page and its scripts. */
export function leanStyle(css, app) {
  const words = new Set(app.match(/[\w-]+/g));
  const rules = withoutIdleRules(parse(css), words);
  for (;;) {
    const read = new Set([...write(rules).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    if (!dropUnread(rules, (name) => read.has(name) || words.has(name))) return write(rules);
  }
}

/** A rule has a head and either rules or text inside. */
function parse(css) {
  const rules = [];
  for (let at = 0; at < css.length;) {
    const open = indexOutsideStrings(css, at, '{;');
    if (open === -1) break;
    const head = css.slice(at, open);
    if (css[open] === ';') {
      rules.push({ head, text: undefined });
      at = open + 1;
      continue;
    }
    const close = endOfBlock(css, open);
    const inside = css.slice(open + 1, close);
    rules.push(/^@(?:media|supports|layer)\b/.test(head) ? { head, rules: parse(inside) } : { head, text: inside });
    at = close + 1;
  }
  return rules;
}

function write(rules) {
  return rules
    .map((rule) => {
      if (rule.rules) return rule.rules.length > 0 ? `${rule.head}{${write(rule.rules)}}` : '';
      if (rule.text === '') return '';
      return rule.text === undefined ? `${rule.head};` : `${rule.head}{${rule.text}}`;
    })
    .join('');
}

function withoutIdleRules(rules, words) {
  return rules.flatMap((rule) => {
    if (rule.rules) return [{ ...rule, rules: withoutIdleRules(rule.rules, words) }];
    if (rule.head.startsWith('@')) return [rule];
    const selectors = partsOf(rule.head, ',').filter((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].every(([, name]) => words.has(name)));
    return selectors.length > 0 ? [{ ...rule, head: selectors.join() }] : [];
  });
}

/** Tells whether anything went. */
function dropUnread(rules, isRead) {
  let hasDropped = false;
  for (const rule of rules) {
    if (rule.rules) hasDropped = dropUnread(rule.rules, isRead) || hasDropped;
    else if (rule.text?.includes('--') && !rule.text.includes('{')) {
      const declarations = partsOf(rule.text, ';');
      const kept = declarations.filter((declaration) => !declaration.startsWith('--') || isRead(declaration.slice(0, declaration.indexOf(':'))));
      hasDropped ||= kept.length < declarations.length;
      rule.text = kept.join(';');
    }
  }
  return hasDropped;
}

function partsOf(text, separator) {
  const parts = [];
  let from = 0;
  for (let at = indexOutsideStrings(text, 0, separator); at !== -1; at = indexOutsideStrings(text, from, separator)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

function endOfBlock(css, open) {
  let depth = 0;
  for (let at = open; at !== -1; at = indexOutsideStrings(css, at + 1, '{}')) {
    depth += css[at] === '{' ? 1 : -1;
    if (depth === 0) return at;
  }
  throw new Error('the style sheet ends inside a rule');
}

/** The first of these characters that stands in no string and in no parentheses. */
function indexOutsideStrings(text, from, characters) {
  let depth = 0;
  let quote;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (quote) quote = character === quote ? undefined : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (depth === 0 && characters.includes(character)) return at;
  }
  return -1;
}
