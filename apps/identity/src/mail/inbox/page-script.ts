/**
 * Asks for the page again when a mail has come, and takes over what changed. A mail that stays open is not drawn anew.
 * Plain JavaScript, since it goes to the browser as it stands.
 */
export const pageScript = `
const inbox = document.getElementById('inbox');
const refresh = async () => {
  const reply = await fetch(location.href).catch(() => undefined);
  if (!reply || !reply.ok) return;
  const fresh = new DOMParser().parseFromString((await reply.text()).replace(/<style[^]*?<\\/style>/, ''), 'text/html');
  const take = (id) => document.getElementById(id).replaceWith(document.adoptNode(fresh.getElementById(id)));
  const place = (root) => { const { mail, view } = root.getElementById('mail').dataset; return mail + ' ' + view; };
  const focused = document.activeElement?.getAttribute('href');
  if (place(fresh) !== place(document)) take('mail');
  take('list');
  inbox.toggleAttribute('data-open', fresh.getElementById('inbox').hasAttribute('data-open'));
  if (focused) {
    const link = document.querySelector('a[href="' + focused + '"]');
    (link?.offsetParent ? link : document.querySelector('#mail h2'))?.focus();
  }
  document.title = fresh.title;
  offerClear();
};
const offerClear = () => {
  const clear = document.getElementById('clear');
  clear.hidden = false;
  clear.addEventListener('click', () => fetch('/messages', { method: 'DELETE' }));
};
const go = (href) => { history.pushState(null, '', href); return refresh(); };
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', refresh);
new EventSource('/events').addEventListener('change', refresh);
offerClear();
`;
