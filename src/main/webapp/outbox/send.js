// Sends what is saved on this phone: first all words, in the order they were entered, then the photos; never from two tabs at once.
// Sending the same again is harmless (R12): an entry goes only after the server has answered for it.
import { mine, one, remove, save } from './box.js';
import { hear, now } from './clock.js';
import { kindOf } from './forms.js';
import { kept, person } from './page.js';
import { rest, rests } from './pause.js';

const API = '/api/v1';
const PATIENCE = 60_000;

/** Of a slow network, in bytes a millisecond: 40 kbit/s. */
const SLOWEST = 5;

/** Outcomes that end a pass: all that follows would fare the same. */
const ENDS = ['away', 'busy', 'signIn'];

/** Entries whose words the server has taken, where the phone is too full to note it. */
const taken = new Set();

/** Tries all that wait: done, later (no network, or the server is busy) or signIn. */
export const flush = () => navigator.locks.request('shuhari-outbox', round);

/** Runs with an entry as it is now, while it is not being sent; answers whether it did. */
export const withEntry = (id, work) =>
  navigator.locks.request(lockOf(id), { ifAvailable: true }, async lock => {
    const entry = lock && (await one(id));
    if (entry) await work(entry);
    return !!lock;
  });

const lockOf = id => 'shuhari-entry-' + id;

async function round() {
  const ids = (await mine()).filter(waits).map(entry => entry.id);
  const words = await pass(ids, 'words', sendWords);
  if (words === 'away' || words === 'signIn') return words === 'signIn' ? words : 'later';
  const photos = await pass(ids, 'photos', sendPhotos);
  if (photos === 'signIn') return photos;
  return words === 'ok' && photos === 'ok' ? 'done' : 'later';
}

const waits = entry => entry?.state === 'waiting';

/**
 * Tries one entry after the other, each as it is by then. What the server cannot take just now does not keep back the others: practices
 * and watches are dated by when they were entered, so it does not matter which arrives first. Answers to the same thing keep their
 * order, for the first of them counts.
 */
async function pass(ids, what, work) {
  if (rests(what)) return 'later';
  const answered = new Set();
  let all = 'ok';
  for (const id of ids) {
    const outcome = await navigator.locks.request(lockOf(id), async () => {
      const entry = await one(id);
      if (!waits(entry) || answered.has(entry.about)) return 'ok';
      const how = await work(entry);
      if (how === 'later' && entry.about) answered.add(entry.about);
      return how;
    });
    if (ENDS.includes(outcome)) return outcome;
    if (outcome === 'later') all = 'later';
  }
  return all;
}

async function sendWords(entry) {
  if (entry.sent || taken.has(entry.id)) return 'ok';
  const kind = kindOf(entry.kind);
  const body = kind.entered ? { ...entry.body, entered: { at: entry.at, now: now().toISOString() } } : entry.body;
  const outcome = await post(entry, 'words', kind.path(entry), 'application/json', new Blob([JSON.stringify(body)]));
  if (outcome !== 'ok') return outcome;
  if (!entry.photos.length) {
    await remove(entry.id);
    return outcome;
  }
  taken.add(entry.id);
  await note({ ...entry, sent: true });
  return outcome;
}

async function sendPhotos(entry) {
  if (!entry.sent && !taken.has(entry.id)) return 'ok';
  const left = { ...entry, sent: true, photos: [...entry.photos] };
  while (left.photos.length) {
    const photo = left.photos[0];
    const outcome = await post(left, 'photos', `/practices/${entry.id}/attachments`, photo.type, photo.blob);
    if (outcome !== 'ok') return outcome;
    left.photos.shift();
    if (left.photos.length) await note(left);
  }
  await remove(entry.id);
  return 'ok';
}

/** A phone that is too full to note how far it came goes on all the same: what was sent may be sent again. */
const note = entry => save(entry).catch(() => {});

/**
 * ok; away: there is no network; busy: the server asks for a pause; later: this one cannot be taken just now; signIn; or refused: then
 * the entry holds the reason.
 */
async function post(entry, what, path, type, body) {
  let response;
  try {
    response = await fetch(API + path, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Shuhari': '1', 'X-Shuhari-Person': person },
      body,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE + body.size / SLOWEST),
    });
  } catch {
    return 'away';
  }
  hear(response);
  if (response.status === 401) return 'signIn';
  if (rest(response, what) || response.status === 429) return 'busy';
  const said = response.headers.get('Content-Type') ?? '';
  if (response.ok && said.startsWith('application/json')) return 'ok';
  // Anything else is the word of somebody on the way, or of a server that is only starting.
  if (response.status >= 500 || !said.startsWith('application/problem+json')) return 'later';
  const problem = await response.json().catch(() => ({}));
  const reason = { status: response.status, type: problem.type, detail: problem.detail, violations: problem.violations ?? [] };
  await note({ ...entry, state: 'refused', problem: reason });
  return 'refused';
}

const JUST_NOW = 30_000;
let heardAt = kept ? 0 : Date.now();
let asking = false;

/** Whether the server was heard so lately that there is no need to ask. */
export const justHeard = () => navigator.onLine && Date.now() - heardAt < JUST_NOW;

/** While somebody writes: finds out in time whether what is written can be sent at once. */
export async function keepAsking() {
  if (asking || Date.now() - heardAt < JUST_NOW / 2) return;
  asking = true;
  await reachable();
  asking = false;
}

/** Whether the server can be reached just now. */
export async function reachable() {
  if (!navigator.onLine) return false;
  try {
    const response = await fetch('/sw.js', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(4_000) });
    hear(response);
    heardAt = response.ok ? Date.now() : 0;
    return response.ok;
  } catch {
    heardAt = 0;
    return false;
  }
}
