/** Markup that would run, in every dialect a page could fall for. */
export const markup =
  '"><script>harmed=1</script><img src="data:," onerror="harmed=1"><svg onload="harmed=1"></svg>{{constructor.constructor("harmed=1")()}}${harmed=1}';

const pieces = [
  markup,
  // Overrides, isolates and embeddings that nobody closes.
  '\u202Egpj.exe\u2067\u202B مرحبا بكم \u200F\u2066',
  '👩🏽‍🚀👨‍👩‍👧‍👦🏴‍☠️ Z̴̧̛̖͇̑a̷̢̧̛͔͎̅l̵̢̛̝̐g̶̨̛͓̈o̵̡̧̓ ﷽ 𒐫',
  '\u0001\u0007\u0008\u001B[31m\u0085\u2028\u2029\uFEFF\u00AD',
  "javascript:harmed=1 %00%0d%0a ../../../ \\u0000 &lt;b&gt; '; DROP TABLE users; --",
];

/** Everything that breaks pages, one after the other, as long as it may be. */
export function hostileText(length: number): string {
  const once = pieces.join(' ');
  const repeated = once.repeat(Math.ceil(length / once.length));
  // No half of a pair at the end.
  return repeated.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Nowhere to break a line. */
export function unbrokenText(length: number): string {
  return 'W'.repeat(length);
}
