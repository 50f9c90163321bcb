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
  const held = document.activeElement;
  const left = document.getElementById('mail').dataset.mail;
  if (place(fresh) !== place(document)) take('mail');
  take('list');
  inbox.toggleAttribute('data-open', fresh.getElementById('inbox').hasAttribute('data-open'));
  document.title = fresh.title;
  offerClear();
  if (held && held !== document.body && !(held.isConnected && held.offsetParent)) refocus(held, left);
};
const refocus = (held, left) => {
  const href = held.getAttribute('href');
  const same = href ? 'a[href="' + href + '"]' : held.id ? '#' + held.id : null;
  const places = [same, '#mail h2', '#list a[href="/?mail=' + left + '"]'].map((place) => place && document.querySelector(place));
  places.find((place) => place?.offsetParent && !place.disabled)?.focus();
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
