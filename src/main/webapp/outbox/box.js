// What is saved on this phone and not sent so far, each with the id of the person who wrote it. Nobody else's is ever read.
import { openDB } from '/webjars/idb/7.0.1/build/index.js';
import { person } from './page.js';

const NEWS = 'shuhari-outbox';
const news = 'BroadcastChannel' in window ? new BroadcastChannel(NEWS) : null;
const listeners = [];
let opening;

const database = () =>
  (opening ??= openDB('shuhari', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('owner', 'owner');
    },
  }));

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
  const all = await (await database()).getAllFromIndex('entries', 'owner', person);
  return all.sort((one, other) => one.order - other.order);
}

export async function one(id) {
  const entry = await (await database()).get('entries', id);
  return entry?.owner === person ? entry : undefined;
}

/** Adds an entry behind all others; throws QuotaExceededError when the phone is full. */
export async function add(entry) {
  const work = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
  const all = await work.store.index('owner').getAll(person);
  const order = all.reduce((highest, each) => Math.max(highest, each.order), 0) + 1;
  await Promise.all([work.store.put({ ...entry, owner: person, order }), work.done]);
  changed();
}

export async function save(entry) {
  await (await database()).put('entries', entry);
  changed();
}

export async function remove(id) {
  await (await database()).delete('entries', id);
  changed();
}
