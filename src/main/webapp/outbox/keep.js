// Has pages kept by the service worker: the one that is open, the page of what is on this phone, and the coach's reviews for the way.
import { kept, person, say } from './page.js';

const KEEP = { headers: { 'X-Shuhari-Keep': '1' } };
const PHONE = '/practice/phone.xhtml';

/** Starts the worker; where there can be none, pages open with network alone. */
export async function start() {
  const first = !navigator.serviceWorker.controller;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (!person || kept) return;
  await navigator.serviceWorker.ready;
  if (first) await controlled();
  const pages = (await has(PHONE)) ? [] : [PHONE];
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
export async function has(address) {
  if (!('caches' in window) || !person) return false;
  return !!(await (await caches.open('kept-' + person)).match(new URL(address, location.origin).href));
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
      const queue = await opened('/signoff/queue.xhtml');
      const all = queue.querySelector('a[href*="all=true"]') ? await opened('/signoff/queue.xhtml?all=true') : queue;
      const reviews = addresses(all, 'a[href*="queue.xhtml?request="]');
      let done = 0;
      for (const review of reviews) {
        await keepReview(review);
        line.textContent = say('way', ++done, reviews.length);
      }
      line.textContent = say('wayDone', reviews.length);
    } catch {
      line.textContent = say('wayLater');
    }
    button.removeAttribute('aria-disabled');
  });
}

async function keepReview(address) {
  const page = await opened(address);
  for (const watch of addresses(page, 'a[href*="/signoff/watch.xhtml"]')) await opened(watch);
  const photos = [...page.querySelectorAll('img[src*="size=thumb"]')].map(image => image.getAttribute('src'));
  await Promise.allSettled(photos.map(photo => fetch(photo, KEEP)));
}

const addresses = (page, selector) => [
  ...new Set([...page.querySelectorAll(selector)].map(link => link.getAttribute('href'))),
];

async function opened(address) {
  const response = await fetch(address, KEEP);
  if (!response.ok || response.redirected) throw new Error('not to be had');
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
