// On every page: starts the service worker, keeps forms on the phone when there is no network, sends what was kept, and says so. Without
// this script, or where the browser keeps nothing, every page works with network alone.
import { isBack, needSignIn, show, tell } from './bar.js';
import { add, mine, onChange, one, remove } from './box.js';
import { now, today } from './clock.js';
import { choices, fill, freshId, kindOf, labels, missing, typed } from './forms.js';
import { forTheWay, has, start, wipe } from './keep.js';
import { element, kept, person, say } from './page.js';
import { atWork, ready, watch } from './photos.js';
import * as rows from './rows.js';
import { flush, justHeard, keepAsking, reachable } from './send.js';

const PHONE = '/practice/phone.xhtml';
const AGAIN = 60_000;
const MENDING = 'mending';
const through = new WeakSet();
const busy = new WeakSet();

/** Sends what waits, and says how it went. */
export async function sync() {
  if (!person || !navigator.onLine || !(await mine()).some(entry => entry.state === 'waiting')) return;
  const outcome = await flush();
  await needSignIn(outcome === 'signIn');
}

async function submitted(event) {
  const form = event.target;
  const button = event.submitter;
  if (through.delete(form)) return undefined;
  const kind = form.dataset.outbox;
  const forServer = ['row', 'seek'].includes(button?.name);
  if (!kind || (forServer && !kept && navigator.onLine)) return plain(event);
  if (!kept && justHeard() && !mending(form) && !atWork(form)) return undefined;
  event.preventDefault();
  if (busy.has(form)) return;
  busy.add(form);
  try {
    if (forServer) return withoutServer(form, button);
    await ready(form);
    if (!kept && !mending(form) && (await reachable())) return send(form, button);
    if (!form.reportValidity()) return;
    await keep(form, kind, button);
  } finally {
    busy.delete(form);
  }
}

/** A form that only the server can take. */
async function plain(event) {
  const form = event.target;
  if (form.id === 'leave') return leave(event);
  if (form.method === 'dialog') return;
  const button = event.submitter;
  if (kept || !navigator.onLine) {
    event.preventDefault();
    if (await reachable()) send(form, button);
    else await tell(say('needsNetwork'));
  } else if (atWork(form)) {
    event.preventDefault();
    await ready(form);
    send(form, button);
  }
}

function send(form, button) {
  through.add(form);
  form.requestSubmit(button?.form === form && button.type === 'submit' ? button : undefined);
  // Where the browser itself found something missing, nothing was sent.
  through.delete(form);
}

function withoutServer(form, button) {
  const [what, field, at] = button.value.split(':');
  if (what === 'add') rows.add(form, 'fields.' + field);
  else if (what === 'remove') rows.clear(form, 'fields.' + field, Number(at));
  else return tell(say('needsNetwork'));
}

async function keep(form, name, button) {
  const lacking = missing(form);
  if (lacking.length) return alarm(form, say('lacking', lacking.join(', ')));
  const kind = kindOf(name);
  const id = kind.id(form);
  const photos = [...(form.elements.photo?.files ?? [])];
  const entry = {
    id,
    kind: name,
    about: kind.about(form),
    page: location.pathname + location.search,
    title: heading(),
    under: document.querySelector('.bar .dim, main h1 + p')?.textContent.trim() ?? '',
    at: now().toISOString(),
    body: JSON.parse(JSON.stringify(kind.body(form, id, button?.id))),
    form: typed(form),
    labels: labels(form),
    choices: choices(form),
    photos: photos.map(file => ({ name: file.name, type: file.type, blob: file })),
    state: 'waiting',
    sent: false,
  };
  try {
    await add(entry);
  } catch (fault) {
    return alarm(form, fault.name === 'QuotaExceededError' ? say('full') : say('closed'));
  }
  const replaced = mending(form);
  if (replaced && replaced !== id) await remove(replaced);
  forget(form);
  navigator.storage?.persist?.().catch(() => {});
  if (await has(PHONE).catch(() => false)) location.assign(PHONE);
  else {
    form.reset();
    freshen(form);
    await tell(say('savedHere'));
  }
}

const heading = () =>
  ['.rev .qh h2', '.bar h1', 'main h1'].map(where => document.querySelector(where)?.textContent.trim()).find(Boolean) ?? '';

/** The form keeps everything; the words say what to do. */
function alarm(form, words) {
  const id = 'outbox-alarm';
  document.getElementById(id)?.remove();
  const line = element('p', { id, class: 'err', role: 'alert' }, words);
  (form.querySelector('.foot') ?? form.lastElementChild).before(line);
  line.scrollIntoView({ block: 'center' });
}

/** The draft of this window has done its work. */
function forget(form) {
  const draft = form.querySelector('[data-draft]')?.dataset.draft;
  if (draft) sessionStorage.removeItem('draft:' + draft);
  sessionStorage.removeItem(MENDING);
}

/** The id of the refused entry that this form is filled with; nothing when it is filled anew. */
function mending(form) {
  const open = JSON.parse(sessionStorage.getItem(MENDING) ?? 'null');
  return open?.page === location.pathname + location.search && form.dataset.outbox ? open.id : undefined;
}

async function mend(form) {
  const entry = await one(mending(form));
  if (!entry) return forget(form);
  // A practice comes back through its draft, which knows about rows.
  if (entry.kind !== 'practice') fill(form, entry.form);
  if (entry.photos.length && form.elements.photo) {
    const files = new DataTransfer();
    for (const photo of entry.photos) files.items.add(new File([photo.blob], photo.name, { type: photo.type }));
    form.elements.photo.files = files.files;
    form.elements.photo.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const reasons = [entry.problem?.detail, ...(entry.problem?.violations ?? []).map(each => each.message)];
  alarm(form, reasons.filter(Boolean).join(' '));
}

/** A page from the phone was made on another day, for another practice. */
function freshen(form) {
  const { practice, watch: watched, signOff, doneOn, code } = form.elements;
  const asked = new URLSearchParams(location.search);
  if (practice && !asked.has('practice')) practice.value = freshId();
  if (watched) watched.value = freshId();
  if (signOff) signOff.value = freshId();
  if (code) code.value = asked.get('code') ?? '';
  if (doneOn?.type === 'date') {
    doneOn.max = today();
    doneOn.value = today();
  }
}

async function leave(event) {
  event.preventDefault();
  const form = event.target;
  const button = event.submitter;
  if (!(await reachable())) return tell(say('needsNetwork'));
  if ((await mine()).some(entry => entry.state === 'waiting')) {
    await Promise.race([sync(), new Promise(done => setTimeout(done, 5_000))]);
  }
  const left = (await mine()).length;
  if (left && !(await agreed(left))) return;
  await wipe().catch(() => {});
  send(form, button);
}

/** Whether to sign out with so much unsent. */
function agreed(left) {
  const dialog = document.getElementById('leave-unsent').content.firstElementChild.cloneNode(true);
  document.body.append(dialog);
  dialog.querySelector('p').textContent = say(left === 1 ? 'leaveOne' : 'leaveMany', left);
  dialog.showModal();
  return new Promise(done =>
    dialog.addEventListener('close', () => done((dialog.remove(), dialog.returnValue === 'leave')), { once: true }),
  );
}

async function begin() {
  document.addEventListener('submit', submitted);
  watch();
  for (const form of document.querySelectorAll('form[data-outbox]')) {
    if (kept || mending(form)) freshen(form);
    if (mending(form)) await mend(form);
  }
  document.addEventListener('input', event => event.target.form?.dataset.outbox && !kept && keepAsking());
  addEventListener('online', () => {
    show();
    sync().then(() => isBack(!!kept));
  });
  addEventListener('offline', () => show());
  onChange(() => show());
  setInterval(() => document.visibilityState === 'visible' && sync(), AGAIN);
  await show();
  forTheWay();
  start().catch(() => {});
  await sync();
}

// Only where the browser keeps things and makes ids: over TLS, or on this machine.
if (window.isSecureContext && 'serviceWorker' in navigator && 'locks' in navigator) {
  begin();
  if (document.getElementById('phone-list')) import('./list.js').then(list => list.open(sync));
}
