/**
 * Asks for the page again when a message has come, and takes over what changed. A message that stays open is not drawn anew.
 * Plain JavaScript, since it goes to the browser as it stands.
 */
export const pageScript = `
const inbox = document.getElementById('inbox');
const refresh = async () => {
  const reply = await fetch(location.href).catch(() => undefined);
  if (!reply || !reply.ok) return;
  const fresh = new DOMParser().parseFromString((await reply.text()).replace(/<style[^]*?<\\/style>/, ''), 'text/html');
  const take = (id) => document.getElementById(id).replaceWith(document.adoptNode(fresh.getElementById(id)));
  const place = (root) => { const { message, view } = root.getElementById('message').dataset; return message + ' ' + view; };
  const held = document.activeElement;
  const left = document.getElementById('message').dataset.message;
  if (place(fresh) !== place(document)) take('message');
  take('list');
  inbox.toggleAttribute('data-open', fresh.getElementById('inbox').hasAttribute('data-open'));
  document.title = fresh.title;
  offer();
  if (held && held !== document.body && !(held.isConnected && held.offsetParent)) refocus(held, left);
};
const refocus = (held, left) => {
  const href = held.getAttribute('href');
  const same = href ? 'a[href="' + href + '"]' : held.id ? '#' + held.id : null;
  const places = [same, '#message h2', '#list a[href="/?message=' + left + '"]'].map((place) => place && document.querySelector(place));
  places.find((place) => place?.offsetParent && !place.disabled)?.focus();
};
const offer = () => document.querySelectorAll('#clear, [data-copy]').forEach((button) => { button.hidden = false; });
const copy = async (button) => {
  const status = button.parentElement.querySelector('[role=status]');
  const copied = await navigator.clipboard.writeText(button.dataset.copy).then(() => true, () => false);
  status.textContent = copied ? 'Copied' : 'Not copied: select the code in the text.';
};
const go = (href) => { history.pushState(null, '', href); return refresh(); };
document.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (button?.id === 'clear') fetch('/messages', { method: 'DELETE' });
  if (button?.dataset.copy) copy(button);
  const link = event.target.closest('a');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', refresh);
new EventSource('/events').addEventListener('change', refresh);
offer();
`;
