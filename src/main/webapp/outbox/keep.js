// Has pages kept by the service worker: the one that is open, the page of what is on this phone, and the coach's reviews for the way.
import { kept, person, say } from './page.js';

const KEEP = { headers: { 'X-Shuhari-Keep': '1' } };
const KEEP_WAY = { headers: { 'X-Shuhari-Keep': 'way' } };
const PHONE = '/practice/phone.xhtml';
const QUEUE = '/signoff/queue.xhtml';
const WATCH = 'a[href*="/signoff/watch.xhtml"]';
const DAY = 24 * 3600_000;

/** Starts the worker; where there can be none, pages open with network alone. */
export async function start() {
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (!person || kept) return;
  await navigator.serviceWorker.ready;
  if (first) await controlled();
  const pages = (await isFresh(PHONE)) ? [] : [PHONE];
  if (first) pages.push(location.pathname + location.search);
  // What is expected comes first; without network, all is written at once.
  const skip = document.querySelector('a[href*="afterwards=yes"]')?.getAttribute('href');
  if (skip && !(await has(skip))) pages.push(skip);
  for (const page of pages) await fetch(page, KEEP);
  if (first) await Promise.allSettled(fixed().map(url => fetch(url)));
}

const controlled = () =>
  navigator.serviceWorker.controller
    ? Promise.resolve()
    : new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));

/** What this page was made of before the worker was there. */
const fixed = () =>
  performance
    .getEntriesByType('resource')
    .map(entry => entry.name)
    .filter(name => name.startsWith(location.origin + '/jakarta.faces.resource/'));

/** Whether a page is kept for this person. */
export const has = async address => !!(await copyOf(address));

async function copyOf(address) {
  if (!('caches' in window) || !person) return undefined;
  return (await caches.open('kept-' + person)).match(new URL(address, location.origin).href);
}

/** Whether a page is kept as it is today, by the worker that is there now. */
async function isFresh(address) {
  const copy = await copyOf(address);
  if (!copy || Date.now() - new Date(copy.headers.get('X-Kept-At')) > DAY) return false;
  return caches.has('static-' + copy.headers.get('X-Kept-By'));
}

/** Everything that was kept of pages goes from this phone. */
export async function wipe() {
  for (const name of await caches.keys()) {
    if (name.startsWith('kept-') || name === 'owner') await caches.delete(name);
  }
}

/** Pages kept for this person, the last seen first. */
export async function list() {
  const cache = await caches.open('kept-' + person);
  const pages = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const html = new DOMParser().parseFromString(await response.text(), 'text/html');
    const url = new URL(request.url);
    if (url.pathname !== PHONE) {
      pages.push({
        address: url.pathname + url.search,
        title: html.title.split(' · ')[0],
        at: new Date(html.querySelector('meta[name="shuhari"]')?.dataset.now ?? 0),
      });
    }
  }
  return pages.sort((one, other) => other.at - one.at);
}

/** The button of the coach's queue: loads all who wait, with what they show, now. */
export function forTheWay() {
  const place = document.querySelector('[data-keep-way]');
  if (!place || kept || !('serviceWorker' in navigator)) return;
  place.hidden = false;
  const button = place.querySelector('button');
  const line = place.querySelector('[role=status]');
  button.addEventListener('click', async () => {
    button.setAttribute('aria-disabled', 'true');
    try {
      await navigator.serviceWorker.ready;
      line.textContent = await loadAll((done, all) => (line.textContent = say('way', done, all)));
    } catch {
      line.textContent = say('wayLater');
    }
    button.removeAttribute('aria-disabled');
  });
}

/** Loads all reviews; answers what came of it. What was withdrawn meanwhile is passed over. */
async function loadAll(tell) {
  const queue = await must(QUEUE);
  const all = queue.querySelector('a[href*="all=true"]') ? await must(QUEUE + '?all=true') : queue;
  const reviews = addresses(all, 'a[href*="queue.xhtml?request="]');
  for (const any of addresses(all, WATCH).filter(link => !link.includes('request='))) await opened(any);
  let done = 0;
  let skipped = 0;
  for (const review of reviews) {
    if (await keepReview(review)) tell(++done, reviews.length);
    else skipped++;
  }
  return say('wayDone', done) + (skipped ? ' ' + say('waySkipped', skipped) : '');
}

/** A review, what it takes to watch that learner at it, and its photos; false where there is nothing to decide any more. */
async function keepReview(address) {
  const page = await opened(address);
  if (!page?.querySelector('form[data-outbox]')) return false;
  const request = new URL(address, location.origin).searchParams.get('request');
  for (const watch of addresses(page, `${WATCH}[href*="request=${CSS.escape(request)}"]`)) await opened(watch);
  const photos = [...page.querySelectorAll('img[src*="size=thumb"]')].map(image => image.getAttribute('src'));
  await Promise.allSettled(photos.map(photo => fetch(photo, KEEP_WAY)));
  return true;
}

const addresses = (page, selector) => [
  ...new Set([...page.querySelectorAll(selector)].map(link => link.getAttribute('href'))),
];

/** A page, loaded and kept; null when there is none. Throws where there is no network, or nobody is signed in any more. */
async function opened(address) {
  const response = await fetch(address, KEEP_WAY);
  if (response.redirected && new URL(response.url).pathname.startsWith('/access/')) throw new Error('signed out');
  if (!response.ok || response.redirected) return null;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

async function must(address) {
  const page = await opened(address);
  if (!page) throw new Error('not to be had');
  return page;
}
