// Keeps an open page true: replaces the parts a stream sends, by id, and looks again when the clock changes a verdict.
const url = document.body.dataset.live;
const told = document.getElementById('told');
const received = new WeakMap();
let source;
let timer;
let waitedFor;
let asking;
let pause = 1_000;

function open() {
  if (!url || source || document.hidden) return;
  source = new EventSource(url);
  source.addEventListener('change', event => {
    replaceAll(parse(event.data));
    if (document.querySelector('[data-refresh]')) refresh();
  });
  source.onopen = () => { pause = 1_000; };
  // One that is connecting again mends itself; one that was refused is asked for again, unless the session ended.
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    source = undefined;
    setTimeout(reopen, pause);
    pause = Math.min(pause * 2, 60_000);
  };
}

async function reopen() {
  if (source || document.hidden) return;
  try {
    const answer = await fetch('/projects', { method: 'HEAD', redirect: 'manual' });
    if (answer.type === 'opaqueredirect') return;
  } catch {
    // Nobody answers: the next try will tell.
  }
  open();
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

function replaceAll(parts) {
  parts.forEach(replace);
  watchClock();
}

function replace(fresh) {
  const old = document.getElementById(fresh.id);
  const html = fresh.outerHTML;
  if (!old || html === (received.get(old) ?? old.outerHTML)) return;
  received.set(fresh, html);
  const keys = new Set([...old.querySelectorAll('[data-key]')].map(each => each.dataset.key));
  const said = old.querySelector('[data-say]')?.textContent;
  const titled = old.querySelector('h1')?.textContent;
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  if (old.dataset.balance !== fresh.dataset.balance) fresh.classList.add('changed');
  old.replaceWith(fresh);
  for (const each of fresh.querySelectorAll('[data-key]')) {
    if (!keys.has(each.dataset.key)) each.classList.add('fresh');
  }
  const saying = fresh.querySelector('[data-say]')?.textContent;
  if (saying && saying !== said) told.textContent = saying;
  if (titled) document.title = document.title.replace(titled, () => fresh.querySelector('h1').textContent);
  if (focused) focusAgain(focused, fresh);
}

// The same link, or of several that lead to one place the one with the same words; if it is gone, the part itself.
function focusAgain(focused, part) {
  const isSame = each => focused.id ? each.id === focused.id : each.getAttribute('href') === focused.getAttribute('href');
  const same = [part, ...part.querySelectorAll('a, [id]')].filter(isSame);
  const target = same.find(each => each.textContent === focused.textContent) ?? same[0] ?? part;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

// Lists are asked for again as a whole, one time after the other, unless somebody is typing in them.
async function refresh() {
  if (asking) {
    asking = 'again';
    return;
  }
  asking = 'once';
  try {
    const answer = await fetch(location.href, { redirect: 'error' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const typing = document.activeElement?.closest('input, textarea, select');
    const parts = [...page.querySelectorAll('[data-refresh], #head, #case, #facts, #balance, #notices')];
    parts.filter(part => !typing || !document.getElementById(part.id)?.contains(typing)).forEach(replace);
  } catch {
    // The page stays as it is, and its "as of" says since when.
  } finally {
    const isMore = asking === 'again';
    asking = undefined;
    if (isMore) refresh();
    else watchClock();
  }
}

// A time that didn't change the page is asked about less often: this clock and the server's may differ.
function watchClock() {
  clearTimeout(timer);
  const times = [...document.querySelectorAll('[data-until]')].map(each => Date.parse(each.dataset.until));
  if (!times.length) return;
  const until = Math.min(...times);
  const wait = Math.max(until - Date.now(), 0) + (until === waitedFor ? 30_000 : 1_000);
  timer = setTimeout(look, Math.min(wait, 2 ** 31 - 1), until);
}

// A hidden page looks when it is shown again: its stream opens then and sends what it missed.
function look(until) {
  if (document.hidden) return;
  waitedFor = until;
  refresh();
}

function show() {
  open();
  watchClock();
}

document.addEventListener('visibilitychange', () => (document.hidden ? close() : show()));
addEventListener('pagehide', close);
addEventListener('pageshow', open);
show();
