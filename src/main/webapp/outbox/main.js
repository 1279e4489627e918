// On every page: starts the service worker, keeps forms on the phone when there is no network, sends what was kept, and says so. Without
// this script, or where the browser keeps nothing, every page works with network alone.
import { isBack, needSignIn, show, tell } from './bar.js';
import { add, mine, onChange, one } from './box.js';
import * as drafts from './drafts.js';
import { entryOf, forget, freshen, mending, reasons, refill, stay } from './entry.js';
import { kindOf, missing } from './forms.js';
import { forTheWay, has, start, wipe } from './keep.js';
import { element, kept, person, say } from './page.js';
import { atWork, ready, watch } from './photos.js';
import * as rows from './rows.js';
import { flush, justHeard, keepAsking, reachable } from './send.js';

const PHONE = '/practice/phone.xhtml';
const AGAIN = 60_000;
const AT_ONCE = 10_000;
const ALARM = 'outbox-alarm';
const through = new WeakSet();
const busy = new WeakSet();

/** Sends what waits, and says how it went; to who asked for it also that it did not. */
export async function sync(asked = false) {
  if (!person || !navigator.onLine) return;
  try {
    if (!(await mine()).some(entry => entry.state === 'waiting')) return;
    const outcome = await flush();
    await needSignIn(outcome === 'signIn');
    if (outcome === 'done') await tell('');
    if (outcome === 'later' && asked) await tell(say('later'));
  } catch {
    // the browser has lost its store: the next round opens it anew
  }
}

async function submitted(event) {
  const form = event.target;
  const button = event.submitter;
  if (through.delete(form)) return undefined;
  const kind = form.dataset.outbox;
  const forServer = ['row', 'seek'].includes(button?.name);
  if (!kind || (forServer && !kept && navigator.onLine)) return plain(event);
  if (!kept && justHeard() && !mending(form) && !atWork(form) && comesBack(form)) return undefined;
  event.preventDefault();
  if (busy.has(form)) return;
  busy.add(form);
  try {
    if (forServer) return withoutServer(form, button);
    await ready(form);
    const there = !kept && (await reachable());
    if (there && !mending(form) && comesBack(form)) return send(form, button);
    if (form.reportValidity()) await keep(form, button, there);
  } catch {
    alarm(form, say('closed'));
  } finally {
    busy.delete(form);
  }
}

/** Whether nothing is lost where the server is gone, or the session is over, once the form is on its way: a draft holds it all. */
const comesBack = form => form.querySelector('[data-draft]') && !form.elements.photo?.files.length;

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

/** Keeps a form on the phone. Where the server is there it is sent at once, and goes from the phone when the server has it. */
async function keep(form, button, there) {
  const lacking = missing(form);
  if (lacking.length) return alarm(form, say('lacking', lacking.join(', ')));
  const entry = entryOf(form, button);
  const replaced = mending(form);
  try {
    await add(entry, replaced);
  } catch (fault) {
    if (fault.name === 'ConstraintError') return alarm(form, say('already'));
    if (there) return send(form, button);
    return alarm(form, fault.name === 'QuotaExceededError' ? say('full') : say('closed'));
  }
  forget(form);
  navigator.storage?.persist?.().catch(() => {});
  if (there) await sendAtOnce(form, entry.id, (!replaced && kindOf(entry.kind).next?.(entry.id)) || PHONE);
  else if (await has(PHONE).catch(() => false)) location.assign(PHONE);
  else {
    form.reset();
    freshen(form);
    await tell(say('savedHere'));
  }
}

async function sendAtOnce(form, id, next) {
  document.getElementById(ALARM)?.remove();
  await tell(say('sending'));
  await Promise.race([sync(), new Promise(done => setTimeout(done, AT_ONCE))]);
  const left = await one(id);
  if (left?.state === 'refused' && !left.sent) {
    stay(form, left);
    await tell('');
    return alarm(form, reasons(left));
  }
  location.assign(left ? PHONE : next);
}

/** The form keeps everything; the words say what to do. */
function alarm(form, words) {
  document.getElementById(ALARM)?.remove();
  const line = element('p', { id: ALARM, class: 'err', role: 'alert' }, words);
  (form.querySelector('.foot') ?? form.lastElementChild).before(line);
  line.scrollIntoView({ block: 'center' });
}

async function mend(form) {
  const entry = await one(mending(form));
  if (!entry) return drafts.endMending();
  refill(form, entry);
  alarm(form, reasons(entry));
}

async function leave(event) {
  event.preventDefault();
  const form = event.target;
  const button = event.submitter;
  if (!(await reachable())) return tell(say('needsNetwork'));
  await Promise.race([sync(), new Promise(done => setTimeout(done, 5_000))]);
  const left = await mine().then(all => all.length, () => -1);
  if (left && !(await agreed(left))) return;
  await wipe().catch(() => {});
  send(form, button);
}

/** Whether to sign out with so much unsent; below zero it cannot be told. */
function agreed(left) {
  const dialog = document.getElementById('leave-unsent').content.firstElementChild.cloneNode(true);
  document.body.append(dialog);
  dialog.querySelector('p').textContent = left < 0 ? say('leaveUnknown') : say(left === 1 ? 'leaveOne' : 'leaveMany', left);
  dialog.showModal();
  return new Promise(done =>
    dialog.addEventListener('close', () => done((dialog.remove(), dialog.returnValue === 'leave')), { once: true }),
  );
}

async function begin() {
  drafts.forgetOthers();
  document.addEventListener('submit', submitted);
  watch();
  for (const form of document.querySelectorAll('form[data-outbox]')) {
    if (kept || mending(form)) freshen(form);
    if (mending(form)) await mend(form).catch(() => {});
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

// Only where the browser keeps things and makes ids (over TLS, or on this machine), and can do all that is used here.
const able =
  window.isSecureContext &&
  'serviceWorker' in navigator &&
  'locks' in navigator &&
  'timeout' in AbortSignal &&
  'requestSubmit' in HTMLFormElement.prototype;
if (able) {
  begin();
  if (document.getElementById('phone-list')) import('./list.js').then(list => list.open(sync));
}
