// Sends what is saved on this phone, one after the other in the order it was entered, and never from two tabs at once. Sending the same
// again is harmless (R12): an entry goes only after the server has answered for it.
import { mine, remove, save } from './box.js';
import { hear, now } from './clock.js';
import { kindOf } from './forms.js';
import { kept, person } from './page.js';

const API = '/api/v1';
const PATIENCE = 60_000;

/** Tries all that wait: done, later (no network, or the server is busy) or signIn. */
export const flush = () => navigator.locks.request('shuhari-outbox', round);

async function round() {
  for (const entry of await mine()) {
    if (entry.state !== 'waiting') continue;
    const outcome = await send(entry);
    if (outcome === 'later' || outcome === 'signIn') return outcome;
  }
  return 'done';
}

async function send(entry) {
  if (!entry.sent) {
    const kind = kindOf(entry.kind);
    const body = kind.entered ? { ...entry.body, entered: { at: entry.at, now: now().toISOString() } } : entry.body;
    const outcome = await post(entry, kind.path(entry), 'application/json', JSON.stringify(body));
    if (outcome !== 'ok') return outcome;
    entry.sent = true;
    await save(entry);
  }
  while (entry.photos.length) {
    const photo = entry.photos[0];
    const outcome = await post(entry, `/practices/${entry.id}/attachments`, photo.type, photo.blob);
    if (outcome !== 'ok') return outcome;
    entry.photos.shift();
    await save(entry);
  }
  await remove(entry.id);
  return 'ok';
}

/** ok, later, signIn, or refused: then the entry holds the reason. */
async function post(entry, path, type, body) {
  let response;
  try {
    response = await fetch(API + path, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Shuhari': '1', 'X-Shuhari-Person': person },
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return 'later';
  }
  hear(response);
  if (response.ok) return 'ok';
  if (response.status === 401) return 'signIn';
  if (response.status === 408 || response.status === 429 || response.status >= 500) return 'later';
  const problem = await response.json().catch(() => ({}));
  entry.state = 'refused';
  entry.problem = { status: response.status, type: problem.type, detail: problem.detail, violations: problem.violations ?? [] };
  await save(entry);
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
