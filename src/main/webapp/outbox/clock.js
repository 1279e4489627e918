// The server's time as last heard: a phone's own clock may be wrong by a day.
import { kept, made, zone } from './page.js';

const KEY = 'clock-off-by';

function offBy(server) {
  const millis = server.getTime() - Date.now();
  try {
    localStorage.setItem(KEY, String(Number.isFinite(millis) ? millis : 0));
  } catch {
    // storage is closed: the phone's own clock has to do
  }
}

/** Learns from an answer of the server. */
export function hear(response) {
  const date = response.headers.get('Date');
  if (date) offBy(new Date(date));
}

export function now() {
  try {
    return new Date(Date.now() + Number(localStorage.getItem(KEY) ?? 0));
  } catch {
    return new Date();
  }
}

/** The organisation's day, as a form writes it: 2026-12-14. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now());

if (!kept && made) offBy(made);
