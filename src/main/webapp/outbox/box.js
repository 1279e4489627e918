// What is saved on this phone and not sent so far, each with the id of the person who wrote it. Nobody else's is ever read.
import { openDB } from '/webjars/idb/7.0.1/build/index.js';
import { person } from './page.js';

const NEWS = 'shuhari-outbox';
const LOST = ['InvalidStateError', 'UnknownError'];
const news = 'BroadcastChannel' in window ? new BroadcastChannel(NEWS) : null;
const listeners = [];
let opening;

function database() {
  opening ??= openDB('shuhari', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('owner', 'owner');
    },
    blocking() {
      opening?.then(db => db.close());
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  }).catch(fault => {
    opening = undefined;
    throw fault;
  });
  return opening;
}

/** Browsers close a database behind a page that slept: then it is opened anew, once. */
async function using(work) {
  try {
    return await work(await database());
  } catch (fault) {
    if (!LOST.includes(fault.name)) throw fault;
    opening = undefined;
    return work(await database());
  }
}

/** Calls back when something changed, here or in another tab. */
export function onChange(listener) {
  listeners.push(listener);
  news?.addEventListener('message', listener);
}

function changed() {
  news?.postMessage('changed');
  for (const listener of listeners) listener();
}

/** This person's, in the order they were entered. */
export async function mine() {
  if (!person) return [];
  const all = await using(db => db.getAllFromIndex('entries', 'owner', person));
  return all.sort((one, other) => one.order - other.order);
}

export async function one(id) {
  const entry = id && (await using(db => db.get('entries', id)));
  return entry?.owner === person ? entry : undefined;
}

/**
 * Adds an entry behind all others, in the place of the one it was made from, if any. Throws QuotaExceededError when the phone is full
 * and ConstraintError when another with its id is there.
 */
export async function add(entry, replaced) {
  await using(async db => {
    const work = db.transaction('entries', 'readwrite', { durability: 'strict' });
    const all = await work.store.index('owner').getAll(person);
    const order = all.reduce((highest, each) => Math.max(highest, each.order), 0) + 1;
    // The first of the two: both may have the same id.
    const gone = all.some(each => each.id === replaced) && work.store.delete(replaced);
    await Promise.all([gone, work.store.add({ ...entry, owner: person, order }), work.done]);
  });
  changed();
}

/** Keeps what changed of an entry; one that was thrown away meanwhile does not come back. */
export async function save(entry) {
  await using(async db => {
    const work = db.transaction('entries', 'readwrite');
    const there = await work.store.get(entry.id);
    await Promise.all([there && work.store.put(entry), work.done]);
  });
  changed();
}

export async function remove(id) {
  await using(db => db.delete('entries', id));
  changed();
}
