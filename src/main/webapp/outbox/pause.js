// A server with too much to do says how long to wait (Retry-After). All pages of this browser wait that long, and each phone a little
// longer than the next, so that they do not all come back at once.
const KEY = 'outbox-rest:';
const LONGEST = 15 * 60_000;

/** Learns from an answer; after a 429 words wait as well as photos. Answers whether a pause was asked for. */
export function rest(response, what) {
  const asked = millis(response.headers.get('Retry-After'));
  if (!asked || ![429, 503].includes(response.status)) return false;
  const until = Date.now() + Math.min(asked, LONGEST) * (1 + Math.random() / 2);
  for (const each of response.status === 429 ? ['words', 'photos'] : [what]) write(each, until);
  return true;
}

/** Whether words or photos are to wait; never for long, whatever the phone's clock does. */
export function rests(what) {
  const left = read(what) - Date.now();
  return left > 0 && left <= 2 * LONGEST;
}

/** Seconds, or a date. */
const millis = said => said && Math.max(0, /^\d+$/.test(said) ? Number(said) * 1000 : new Date(said) - Date.now());

function write(what, until) {
  try {
    localStorage.setItem(KEY + what, String(until));
  } catch {
    // storage is closed: it is tried again a minute later
  }
}

function read(what) {
  try {
    return Number(localStorage.getItem(KEY + what) ?? 0);
  } catch {
    return 0;
  }
}
