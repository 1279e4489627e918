// What is typed into a form in this window stands under the id of who typed it: the next person at this window never finds it.
// The drafts themselves are kept by resources/shuhari/draft.js.
import { person } from './page.js';

const DRAFT = 'draft:';
const MENDING = 'mending:';

const keyOf = name => `${DRAFT}${person}:${name}`;

/** Puts pairs into the draft of that name: the form that has it opens with them. */
export const write = (name, pairs) => sessionStorage.setItem(keyOf(name), JSON.stringify(pairs));

export const drop = name => sessionStorage.removeItem(keyOf(name));

/** Which refused entry is being changed, and on which page; null when none is. */
export const mended = () => JSON.parse(sessionStorage.getItem(MENDING + person) ?? 'null');

export const startMending = (id, page) => sessionStorage.setItem(MENDING + person, JSON.stringify({ id, page }));

export const endMending = () => sessionStorage.removeItem(MENDING + person);

/** What anybody else typed in this window goes. */
export function forgetOthers() {
  if (!person) return;
  try {
    for (const name of Object.keys(sessionStorage)) {
      const ours = name.startsWith(keyOf('')) || name === MENDING + person;
      if (!ours && (name.startsWith(DRAFT) || name.startsWith('mending'))) sessionStorage.removeItem(name);
    }
  } catch {
    // storage is closed: nothing was kept
  }
}
