// Keys at the desk; "?" lists them. Everything they do can be pressed as well, and they can be switched off.
const desk = document.querySelector('[data-desk]');
const list = document.getElementById('keys');
const field = 'input:not([type=checkbox]), textarea, select';

const links = () => [...document.querySelectorAll('[data-open]')];
const row = () => document.activeElement?.closest('tr');
const link = () => row()?.querySelector('[data-open]');

function move(by) {
  const all = links();
  const at = all.indexOf(link());
  all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}

function tick(on) {
  const box = row()?.querySelector('input[type=checkbox]');
  if (box) box.checked = on ?? !box.checked;
  return box;
}

// In the queue the ticket that has the focus alone; in a case, the case.
function claim() {
  const button = document.querySelector('[data-claim]');
  if (!links().length) button?.click();
  else if (row()) {
    document.querySelectorAll('input[name=pick]').forEach(box => { box.checked = false; });
    if (tick(true)) button.click();
  }
}

function write(id) {
  const into = document.getElementById(id);
  if (into) into.focus();
  else if (link()) location.assign(link().href + '#' + id);
}

const acts = {
  j: () => move(1),
  k: () => move(-1),
  o: () => link()?.click(),
  x: () => tick(),
  c: claim,
  r: () => write('reply'),
  n: () => write('note'),
  '/': () => (document.getElementById('q') ? document.getElementById('q').focus() : location.assign('/desk#q')),
  '?': () => list.showModal(),
};

// The same list for whoever doesn't know the key; without script there are no keys, and no button.
const opener = document.querySelector('.keys-open');
if (opener) {
  opener.hidden = false;
  opener.addEventListener('click', event => { if (event.target.closest('button')) acts['?'](); });
}

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || list.open) return;
  const typing = event.target.closest?.(field);
  if (typing) {
    if (event.key === 'Escape') typing.blur();
  } else if (desk.dataset.desk === 'keys' && Object.hasOwn(acts, event.key)) {
    event.preventDefault();
    acts[event.key]();
  }
});

// A link that names a field begins there.
const wanted = location.hash.slice(1);
if (['reply', 'note', 'q'].includes(wanted)) document.getElementById(wanted)?.focus();

// A ready answer goes where the caret is, without asking the server for it.
const reply = document.getElementById('reply');
document.addEventListener('click', event => {
  const button = event.target.closest('[data-text]');
  if (!button || !reply) return;
  event.preventDefault();
  const before = reply.value.slice(0, reply.selectionStart);
  const gap = before && !before.endsWith('\n') ? '\n\n' : '';
  reply.setRangeText(gap + button.dataset.text, reply.selectionStart, reply.selectionEnd, 'end');
  reply.focus();
  typing();
});

// Tells the others that an answer is being written, and every five minutes that it still is.
const again = 5 * 60 * 1000;
let told = -again;
function typing() {
  if (performance.now() - told < again) return;
  told = performance.now();
  fetch(reply.dataset.writing, { method: 'POST', body: new URLSearchParams({ act: 'writing' }), redirect: 'manual' })
    .catch(() => { told = -again; });
}
reply?.addEventListener('input', typing);
