/**
 * Draws a mail that the console hands over. Plain JavaScript, since it goes to the browser as it stands.
 *
 * Nothing in the mail acts: the policy of the page runs no script but this one, and what would lead elsewhere is taken out or stopped here.
 * A document answers with the pictures and forms in it that have the name it is asked for; `of` asks for what every document has.
 * The theme is the reader's of the preview, not that of this browser: questions for it in style sheets are answered before they are asked.
 */
export const mailPreviewScript = `
const ACTIVE = 'script, iframe, frame, object, embed, portal, base, link, meta[http-equiv]';
const question = /\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)/gi;
const answered = (query, scheme) => query.replace(question, (_, asked) => (asked.toLowerCase() === scheme ? '(min-width: 0px)' : '(max-width: 0px)'));
const answerRules = (rules, scheme) => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = answered(rule.media.mediaText, scheme);
    if (rule.cssRules) answerRules(rule.cssRules, scheme);
  }
};
const of = (page, name) => Reflect.get(Document.prototype, name, page);
const draw = ({ html, scheme }) => {
  const root = of(new DOMParser().parseFromString(html, 'text/html'), 'documentElement');
  for (const element of root.querySelectorAll(ACTIVE)) element.remove();
  for (const element of root.querySelectorAll('[media]')) element.setAttribute('media', answered(element.getAttribute('media'), scheme));
  const at = scrollY;
  of(document, 'documentElement').replaceWith(root);
  for (const sheet of of(document, 'styleSheets')) answerRules(sheet.cssRules, scheme);
  const known = getComputedStyle(root).colorScheme + ' ' + (root.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '');
  root.style.setProperty('color-scheme', scheme === 'dark' && known.includes('dark') ? 'dark' : 'light', 'important');
  scrollTo(0, at);
};
addEventListener('message', ({ source, origin, data }) => {
  // The origin of a sandboxed page is opaque; its address still names who serves it.
  if (source !== parent || source === window || origin !== location.origin) return;
  if (typeof data?.html === 'string' && (data.scheme === 'light' || data.scheme === 'dark')) draw(data);
});
for (const way of ['click', 'auxclick', 'submit', 'dragstart']) addEventListener(way, (event) => event.preventDefault(), true);
`;
