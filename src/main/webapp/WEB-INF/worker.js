// The service worker: keeps a few pages, so that they open without network. Served by shared.web.WorkerScript, which puts a
// version in: another one whenever a file of the application differs. The rules are in the package-info of shared.web.
const VERSION = '@version@';
const STATIC = 'static-' + VERSION;
const OWNER = 'owner';
const PAGES = 'kept-';
const PHOTOS = 'kept-photos-';

const CORE = [
  '/outbox/bar.js',
  '/outbox/box.js',
  '/outbox/clock.js',
  '/outbox/drafts.js',
  '/outbox/entry.js',
  '/outbox/forms.js',
  '/outbox/keep.js',
  '/outbox/list.js',
  '/outbox/main.js',
  '/outbox/page.js',
  '/outbox/pause.js',
  '/outbox/photos.js',
  '/outbox/rows.js',
  '/outbox/send.js',
  '/webjars/idb/7.0.1/build/index.js',
  '/webjars/idb/7.0.1/build/wrap-idb-value.js',
  '/manifest.webmanifest',
  '/icons/icon-192.png',
];

// The pages that are kept, and the parameters they may have; with any other they are another page.
const KEPT = {
  '/mastery/path.xhtml': [],
  '/practice/observe.xhtml': ['practice'],
  '/practice/phone.xhtml': [],
  '/practice/record.xhtml': ['skill', 'practice', 'afterwards'],
  '/signoff/queue.xhtml': ['request', 'all'],
  '/signoff/skill.xhtml': ['id'],
  '/signoff/watch.xhtml': ['skill', 'learner', 'request'],
};
// Passed over: a code is good once, the page without it is the same.
const PASSED_OVER = ['code'];
const PHONE = '/practice/phone.xhtml';
const QUEUE = '/signoff/queue.xhtml';
const WAYS_IN = ['/access/sign-in.xhtml', '/access/invitation.xhtml', '/access/first.xhtml'];
const STATIC_PATHS = ['/jakarta.faces.resource/', '/outbox/', '/webjars/', '/icons/', '/manifest.webmanifest'];

const SLOW = 4_000;
const MOST_PAGES = 80;
const MOST_PHOTOS = 500;
const FOR_THE_WAY = 24 * 3600_000;

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  if (STATIC_PATHS.some(path => url.pathname.startsWith(path))) event.respondWith(fixed(event.request));
  else if (isThumbnail(url)) event.respondWith(thumbnail(event));
  else if (event.request.mode === 'navigate' || asksToKeep(event.request)) event.respondWith(page(event, url));
});

async function install() {
  const cache = await caches.open(STATIC);
  await cache.addAll(CORE.map(path => new Request(path, { cache: 'reload' })));
  await takeOver(cache);
  await self.skipWaiting();
}

/** What kept pages were made of so far comes along, anew; without it they would lose their look. */
async function takeOver(cache) {
  const before = (await caches.keys()).filter(name => name.startsWith('static-') && name !== STATIC);
  for (const name of before) {
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      if (await cache.match(request)) continue;
      await fixed(request).catch(async () => cache.put(request, await old.match(request)));
    }
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith('static-') && name !== STATIC) await caches.delete(name);
  }
  await self.clients.claim();
}

const asksToKeep = request => request.headers.has('X-Shuhari-Keep');
const isThumbnail = url =>
  url.pathname.startsWith('/api/v1/attachments/') && url.searchParams.get('size') === 'thumb';

/** Under which address a page is kept; null for one that is not. */
function keyOf(url) {
  const allowed = KEPT[url.pathname];
  if (!allowed) return null;
  const key = new URL(url.pathname, location.origin);
  for (const name of [...url.searchParams.keys()].sort()) {
    if (PASSED_OVER.includes(name)) continue;
    if (!allowed.includes(name)) return null;
    key.searchParams.set(name, url.searchParams.get(name));
  }
  return key.href;
}

async function fixed(request) {
  const cache = await caches.open(STATIC);
  const there = await cache.match(request.url);
  if (there) return there;
  const response = await fetch(request.url, { cache: 'no-cache', credentials: 'same-origin' });
  if (response.status === 200 && !response.redirected) await cache.put(request.url, response.clone());
  return response;
}

async function thumbnail(event) {
  const owner = await readOwner();
  try {
    const response = await fetch(event.request);
    if (response.status === 200 && owner && (await isForKept(event))) {
      const cache = await caches.open(PHOTOS + owner);
      await cache.put(event.request.url, response.clone());
      await trim(cache, MOST_PHOTOS);
    }
    return response;
  } catch {
    const kept = owner && (await (await caches.open(PHOTOS + owner)).match(event.request.url));
    return kept || Response.error();
  }
}

async function isForKept(event) {
  if (asksToKeep(event.request)) return true;
  const client = await self.clients.get(event.clientId);
  return !!client && keyOf(new URL(client.url)) !== null;
}

async function page(event, url) {
  const key = keyOf(url);
  const network = fetch(event.request);
  const keep = asksToKeep(event.request);
  const heard = network.then(
    response => hear(response.clone(), url, key, event.request.headers.get('X-Shuhari-Keep') === 'way'),
    () => {},
  );
  event.waitUntil(heard.catch(() => {}));
  if (keep) return heard.then(() => network);
  const kept = key && (await keptCopy(key));
  if (!kept) return network.catch(() => instead());
  const first = await Promise.race([network.catch(() => 'none'), wait(SLOW)]);
  const answered = first instanceof Response && ![502, 503, 504].includes(first.status);
  return answered ? first : marked(kept, first === 'slow' ? 'slow' : 'none');
}

const wait = time => new Promise(done => setTimeout(done, time, 'slow'));

/** What an answer says: whose browser this is now, and, where it is one to keep, the page itself. */
async function hear(response, url, key, way) {
  if (!(response.headers.get('Content-Type') || '').startsWith('text/html')) return;
  const text = await response.text();
  const person = /<meta name="shuhari" content="([0-9a-f-]{36})"/.exec(text)?.[1];
  if (person) await owns(person);
  else if (WAYS_IN.includes(url.pathname)) await caches.delete(OWNER);
  if (key && person && response.status === 200 && !response.redirected) await keep(person, key, response, text, way);
}

async function keep(person, key, response, text, way) {
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set('X-Kept-At', new Date().toISOString());
  headers.set('X-Kept-By', VERSION);
  if (way) headers.set('X-Kept-For', 'way');
  const cache = await caches.open(PAGES + person);
  await cache.delete(key);
  await cache.put(key, new Response(text, { status: 200, headers }));
  await trim(cache, MOST_PAGES, isNeeded);
  const parts = text.matchAll(/(?:src|href)="((?:\/jakarta\.faces\.resource|\/outbox)\/[^"]+)"/g);
  await Promise.allSettled([...parts].map(part => fixed(new Request(part[1].replaceAll('&amp;', '&')))));
}

/** The oldest go, but for those that are needed. */
async function trim(cache, most, needed = () => false) {
  const keys = await cache.keys();
  let over = keys.length - most;
  for (const request of keys) {
    if (over <= 0) return;
    if (needed(new URL(request.url), await cache.match(request))) continue;
    await cache.delete(request);
    over--;
  }
}

/** The page that stands in for all others, the coach's queue, and for a day all that the coach loaded for the way. */
function isNeeded(url, copy) {
  if (url.pathname === PHONE || (url.pathname === QUEUE && !url.searchParams.has('request'))) return true;
  return copy?.headers.get('X-Kept-For') === 'way' && Date.now() - new Date(copy.headers.get('X-Kept-At')) < FOR_THE_WAY;
}

async function readOwner() {
  const kept = await (await caches.open(OWNER)).match('/owner');
  return kept ? kept.text() : null;
}

/** What was kept for anybody else goes. */
async function owns(person) {
  if ((await readOwner()) !== person) await (await caches.open(OWNER)).put('/owner', new Response(person));
  for (const name of await caches.keys()) {
    if (name.startsWith(PAGES) && !name.endsWith(person)) await caches.delete(name);
  }
}

async function keptCopy(key) {
  const owner = await readOwner();
  return owner ? (await caches.open(PAGES + owner)).match(key) : undefined;
}

/** Without network and never seen before: the page of what is on this phone says so. */
async function instead() {
  const phone = await keptCopy(location.origin + PHONE);
  return phone ? marked(phone, 'missing') : Response.error();
}

async function marked(kept, why) {
  const text = await kept.text();
  return new Response(text.replace('<html ', `<html data-kept="${why}" `), { headers: kept.headers });
}
