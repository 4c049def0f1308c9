// Keeps an open page true: replaces the parts a stream sends, by id, and looks again when the clock changes a verdict.
const url = document.body.dataset.live;
const told = document.getElementById('told');
let source;
let timer;

function open() {
  if (!url || source || document.hidden) return;
  source = new EventSource(url);
  source.addEventListener('change', event => replaceAll(parse(event.data), true));
  // A closed stream is a session that ended; one that is connecting again mends itself.
  source.onerror = () => { if (source?.readyState === EventSource.CLOSED) source = undefined; };
}

function close() {
  source?.close();
  source = undefined;
}

function parse(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children];
}

function replaceAll(parts, mayRefresh) {
  const before = document.getElementById('balance')?.dataset.sequence;
  parts.forEach(replace);
  const after = document.getElementById('balance')?.dataset.sequence;
  if (mayRefresh && before !== after && document.querySelector('[data-refresh]')) refresh();
  watchClock();
}

function replace(fresh) {
  const old = document.getElementById(fresh.id);
  if (!old || old.outerHTML === fresh.outerHTML) return;
  const keys = new Set([...old.querySelectorAll('[data-key]')].map(each => each.dataset.key));
  const said = old.querySelector('[data-say]')?.textContent;
  const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  if (old.dataset.balance !== fresh.dataset.balance) fresh.classList.add('changed');
  old.replaceWith(fresh);
  for (const each of fresh.querySelectorAll('[data-key]')) {
    if (!keys.has(each.dataset.key)) each.classList.add('fresh');
  }
  const saying = fresh.querySelector('[data-say]')?.textContent;
  if (saying && saying !== said) told.textContent = saying;
  if (focused) [...fresh.querySelectorAll('a')].find(a => a.getAttribute('href') === focused)?.focus();
}

// Lists are asked for again as a whole, unless somebody is working in them.
async function refresh() {
  try {
    const answer = await fetch(location.href, { redirect: 'error' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const parts = [...page.querySelectorAll('[data-refresh], #case, #balance, #notices')];
    replaceAll(parts.filter(part => !document.getElementById(part.id)?.contains(document.activeElement) || part.id === 'case'), false);
  } catch {
    // The page stays as it is, and its "as of" says since when.
  }
}

function watchClock() {
  clearTimeout(timer);
  const times = [...document.querySelectorAll('[data-until]')].map(each => Date.parse(each.dataset.until));
  if (times.length) timer = setTimeout(look, Math.min(Math.max(Math.min(...times) - Date.now(), 0) + 1000, 2 ** 31 - 1));
}

// A hidden page looks when it is shown again: its stream opens then and sends what it missed.
async function look() {
  if (!document.hidden) await refresh();
  else watchClock();
}

document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
addEventListener('pagehide', close);
addEventListener('pageshow', open);
open();
watchClock();
