// Keeps what is typed into a form in this window until it is saved, so that a lost session loses nothing.
// The form holds an element with data-draft (the draft's name), data-draft-fresh (true: nothing was typed into this page
// so far), data-draft-saved (the cookie that names the id of what was saved last) and data-draft-id (the input that holds the
// id; left out: practice).
const mark = document.querySelector('[data-draft]');
const form = mark?.closest('form');
const key = mark && 'draft:' + mark.dataset.draft;
const idName = mark?.dataset.draftId ?? 'practice';

const store = {
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null; // storage is closed or holds something else: there is no draft
    }
  },
  write(draft) {
    try {
      sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // storage is closed or full: the form itself still holds everything
    }
  },
  drop() {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // storage is closed: nothing was kept
    }
  },
};

// Never the learner's code: it is the page's own, and another one each time.
const ours = name => name === 'practice' || !/^(jakarta|javax|primefaces|practice-form|watch-form|row|seek|code$|version$|without$)/.test(name);

const typed = () =>
  [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && ours(name));

const savedId = () =>
  document.cookie
    .split('; ')
    .find(cookie => cookie.startsWith(mark.dataset.draftSaved + '='))
    ?.split('=')[1];

/** Draws further rows, as many as the draft had. */
function rows(name, count) {
  const list = name.replace(/\.rows$/, '');
  const lines = form.querySelectorAll(`[data-row="${CSS.escape(list)}"]`);
  if (!lines.length) return;
  for (let at = lines.length; at < count; at++) {
    const line = lines[0].cloneNode(true);
    for (const part of line.querySelectorAll('[id],[name],[for],[value],[aria-describedby]')) {
      for (const attribute of ['id', 'name', 'for', 'aria-describedby']) {
        const value = part.getAttribute(attribute);
        if (value) part.setAttribute(attribute, value.replaceAll(`${list}[0]`, `${list}[${at}]`));
      }
      if (part.name === 'row') part.value = part.value.replace(/\d+$/, at);
    }
    line.querySelector('[data-row-number]').textContent = at + 1;
    const all = form.querySelectorAll(`[data-row="${CSS.escape(list)}"]`);
    all[all.length - 1].after(line);
  }
}

function restore(draft) {
  for (const [name, value] of draft) if (name.endsWith('.rows')) rows(name, Number(value));
  for (const input of form.elements) {
    if (!input.name || !ours(input.name) || input.type === 'file' || input.type === 'submit') continue;
    const values = draft.filter(([name]) => name === input.name).map(([, value]) => value);
    if (input.type === 'checkbox' || input.type === 'radio') input.checked = values.includes(input.value);
    else if (values.length) input.value = values[0];
  }
}

if (form) {
  const draft = store.read();
  const id = draft?.find(([name]) => name === idName)?.[1];
  if (draft && id === savedId()) store.drop();
  else if (draft && mark.dataset.draftFresh === 'true') restore(draft);
  form.addEventListener('input', () => store.write(typed()));
  form.addEventListener('submit', () => store.write(typed()));
  document.getElementById('summary')?.focus();
}
