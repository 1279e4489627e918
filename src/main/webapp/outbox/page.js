// What the server says about this page: whose it is, where days begin, and the words for this person.
const meta = document.querySelector('meta[name="shuhari"]');
const bar = document.getElementById('phone-bar');

/** The person's id; null where nobody is signed in. */
export const person = meta?.content || null;

/** When the server made this page. */
export const made = meta?.dataset.now ? new Date(meta.dataset.now) : null;

/** The organisation's time zone. */
export const zone = meta?.dataset.zone || 'UTC';

/** Why this page comes from the phone: none (no network), slow, missing (another page was asked for); null when it does not. */
export const kept = document.documentElement.dataset.kept ?? null;

/** A sentence by its name, with its values. */
export const say = (name, ...values) =>
  values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), bar?.dataset[name] ?? '');

export const language = document.documentElement.lang || 'en';

/** 14:32, or with the day when it is another one. */
export function time(moment) {
  const day = date => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(date);
  const form = day(moment) === day(new Date())
    ? { timeStyle: 'short' }
    : { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...form }).format(moment);
}

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
