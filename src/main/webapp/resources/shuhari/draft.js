// Keeps what is typed into a form in this window until it is saved, so that a lost session loses nothing.
// The form holds an id made for it, and an element with data-draft (the draft's name; with the person's id before it, it is kept), data-draft-fresh (true: nothing was typed into
// this page so far) and data-draft-saved (the cookie that names the id of what was saved last: drafts that hold it may go).
const mark = document.querySelector('[data-draft]');
const form = mark?.closest('form');
// As outbox/drafts.js names it: nobody is shown what somebody else typed in this window.
const person = document.querySelector('meta[name=shuhari]')?.content;
const key = mark && `draft:${person}:${mark.dataset.draft}`;

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
  drop(id) {
    try {
      for (const name of Object.keys(sessionStorage).filter(each => each.startsWith(`draft:${person}:`))) {
        if (JSON.parse(sessionStorage.getItem(name)).some(([, value]) => value === id)) sessionStorage.removeItem(name);
      }
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

async function restore(draft) {
  const lists = draft.filter(([name]) => name.endsWith('.rows'));
  if (lists.length) {
    const { grow } = await import('/outbox/rows.js');
    for (const [name, count] of lists) grow(form, name.replace(/\.rows$/, ''), Number(count));
  }
  for (const input of form.elements) {
    if (!input.name || !ours(input.name) || input.type === 'file' || input.type === 'submit') continue;
    const values = draft.filter(([name]) => name === input.name).map(([, value]) => value);
    if (input.type === 'checkbox' || input.type === 'radio') input.checked = values.includes(input.value);
    else if (values.length) input.value = values[0];
  }
}

if (form) {
  if (savedId()) store.drop(savedId());
  const draft = store.read();
  if (draft && mark.dataset.draftFresh === 'true') restore(draft);
  form.addEventListener('input', () => store.write(typed()));
  form.addEventListener('submit', () => store.write(typed()));
  document.getElementById('summary')?.focus();
}
