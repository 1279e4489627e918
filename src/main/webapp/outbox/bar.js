// The line under the top bar: no network, and how much is saved on this phone.
import { mine } from './box.js';
import { element, kept, made, person, say, time } from './page.js';

const PHONE = '/practice/phone.xhtml';
const bar = document.getElementById('phone-bar');
let signInNeeded = false;
let back = false;
let note = '';

export function needSignIn(needed) {
  signInNeeded = needed;
  return show();
}

/** There is network again: a page from the phone can be opened anew. */
export function isBack(again) {
  back = again;
  return show();
}

/** One sentence more, until the next page. */
export function tell(sentence) {
  note = sentence;
  return show();
}

export async function show() {
  if (!bar) return;
  const entries = await mine().catch(() => []);
  const parts = [where(), ...saved(entries), note].filter(Boolean);
  const line = parts.flatMap((part, at) => (at ? [' · ', part] : [part]));
  const before = bar.textContent;
  const words = line.map(part => part.textContent ?? part).join('');
  if (before !== words) bar.replaceChildren(...line);
}

function where() {
  if (kept && back) return element('span', {}, say('back'), ' ', element('a', { href: location.href }, say('anew')));
  if (kept === 'missing') return say('missing');
  if (kept) return say(kept === 'slow' ? 'slow' : 'asOf', made ? time(made) : '');
  return navigator.onLine ? '' : say('none');
}

function saved(entries) {
  if (!person || !entries.length) return [];
  const refused = entries.filter(entry => entry.state === 'refused').length;
  const words = [element('a', { href: PHONE }, say(entries.length === 1 ? 'one' : 'many', entries.length))];
  if (refused) words.push(say(refused === 1 ? 'refusedOne' : 'refusedMany', refused));
  if (signInNeeded && entries.some(entry => entry.state === 'waiting')) {
    const to = encodeURIComponent(PHONE);
    words.push(element('a', { href: '/access/sign-in.xhtml?to=' + to }, say('signIn')));
  }
  return words;
}
