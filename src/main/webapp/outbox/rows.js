// Rows of a form that can have any number of them, each like the first with its number in every name.
const linesOf = (form, list) => [...form.querySelectorAll(`[data-row="${CSS.escape(list)}"]`)];

/** Draws further rows until there are so many. */
export function grow(form, list, count) {
  const lines = linesOf(form, list);
  for (let at = lines.length; lines.length && at < count; at++) {
    const line = lines[0].cloneNode(true);
    line.hidden = false;
    for (const part of line.querySelectorAll('[id],[name],[for],[value],[aria-describedby]')) {
      for (const attribute of ['id', 'name', 'for', 'aria-describedby']) {
        const value = part.getAttribute(attribute);
        if (value) part.setAttribute(attribute, value.replaceAll(`${list}[0]`, `${list}[${at}]`));
      }
      if (part.name === 'row') part.value = part.value.replace(/\d+$/, at);
    }
    line.querySelector('[data-row-number]').textContent = at + 1;
    linesOf(form, list).at(-1).after(line);
  }
  // The server reads as many rows as this says.
  const counter = form.elements[list + '.rows'];
  if (counter) counter.value = linesOf(form, list).length;
}

/** One more row, empty, with the first field in reach. */
export function add(form, list) {
  const count = linesOf(form, list).length + 1;
  grow(form, list, count);
  const line = linesOf(form, list).at(-1);
  empty(line);
  told(line);
  line.querySelector('input,textarea')?.focus();
}

/** Empties a row and hides it: empty rows are not sent. */
export function clear(form, list, at) {
  const line = linesOf(form, list)[at];
  if (!line) return;
  empty(line);
  told(line);
  line.hidden = linesOf(form, list).some(each => each !== line && !each.hidden);
}

/** The draft and the figures follow. */
const told = line => line.dispatchEvent(new Event('input', { bubbles: true }));

function empty(line) {
  for (const input of line.querySelectorAll('input,textarea')) {
    if (input.type === 'checkbox' || input.type === 'radio') input.checked = false;
    else input.value = '';
  }
}
