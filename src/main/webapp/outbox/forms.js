// Reads the forms that may be kept on the phone into what the interface (API) takes, and fills them again.
const text = (form, name) => (form.elements[name]?.value ?? '').replaceAll('\r\n', '\n');
const filled = (form, name) => (text(form, name).trim() === '' ? undefined : text(form, name));
const checked = (form, name) =>
  [...form.querySelectorAll(`input[name="${CSS.escape(name)}"]:checked`)].map(input => input.value);
const number = typed => (/^-?\d{1,20}([.,]\d{1,20})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : typed);

const READINGS = {
  number,
  minutes: typed => (/^-?\d{1,10}$/.test(typed.trim()) ? Number(typed) : typed),
  'yes-no': typed => typed === 'true',
};

/** An id for something new. */
export const freshId = () => crypto.randomUUID();

// Of each kind: where it goes, whether the server is told when it was written, and what it holds. `about` is what it answers, `next` the
// page that shows it once it is sent.
const KINDS = {
  practice: {
    path: () => '/practices',
    entered: true,
    id: form => text(form, 'practice'),
    about: () => null,
    next: id => '/practice/practice.xhtml?practice=' + id,
    body: (form, id) => ({
      id,
      skill: filled(form, 'skill') ?? new URLSearchParams(location.search).get('skill'),
      doneOn: filled(form, 'doneOn'),
      place: filled(form, 'place'),
      minutes: filled(form, 'minutes') && READINGS.minutes(text(form, 'minutes')),
      observer: checked(form, 'observer')[0] || undefined,
      note: filled(form, 'note'),
      fields: fields(form),
    }),
  },
  watch: {
    path: () => '/watches',
    entered: true,
    id: form => text(form, 'watch'),
    about: () => null,
    body: (form, id) => ({
      id,
      learner: filled(form, 'learner'),
      skill: filled(form, 'skill'),
      version: filled(form, 'version') && number(text(form, 'version')),
      criteria: checked(form, 'criteria'),
      words: filled(form, 'words'),
      place: filled(form, 'place'),
      doneOn: filled(form, 'doneOn'),
      nextStep: filled(form, 'nextStep'),
      code: text(form, 'without') ? undefined : filled(form, 'code'),
    }),
  },
  observation: {
    path: entry => `/practices/${entry.about}/observation`,
    entered: true,
    id: freshId,
    about: () => new URLSearchParams(location.search).get('practice'),
    body: (form, id, button) => ({
      confirmed: button !== 'deny',
      criteria: button === 'deny' ? [] : checked(form, 'criteria'),
      note: filled(form, 'note'),
    }),
  },
  decision: {
    path: entry => `/sign-off-requests/${entry.about}/decision`,
    entered: false,
    id: form => text(form, 'signOff'),
    about: () => new URLSearchParams(location.search).get('request'),
    body: (form, id, button) => ({
      id,
      decision: button === 'confirm' ? 'mastered' : 'not-yet',
      criteria: [...form.querySelectorAll('input[name^="c."][value="seen"]:checked')].map(input => input.name.slice(2)),
      notes: Object.fromEntries(
        [...form.querySelectorAll('textarea[name^="n."]')]
          .filter(input => input.value.trim())
          .map(input => [input.name.slice(2), input.value]),
      ),
      comment: filled(form, 'comment'),
      nextStep: filled(form, 'nextStep'),
    }),
  },
};

export const kindOf = name => KINDS[name];

/** The template's fields; of rows those in which something stands. */
function fields(form) {
  const all = {};
  const rows = {};
  for (const input of form.elements) {
    const place = /^fields\.([^.[\]]+)(?:\[(\d+)\]\.([^.[\]]+))?$/.exec(input.name ?? '');
    const value = place && valueOf(input);
    if (value === undefined || value === null) continue;
    const [, field, row, column] = place;
    const target = row === undefined ? all : ((rows[field] ??= [])[row] ??= {});
    const key = column ?? field;
    if (input.type === 'checkbox') (target[key] ??= []).push(value);
    else target[key] = value;
  }
  for (const [field, lines] of Object.entries(rows)) all[field] = lines.filter(Boolean);
  return all;
}

function valueOf(input) {
  if ((input.type === 'checkbox' || input.type === 'radio') && !input.checked) return undefined;
  const typed = input.value.replaceAll('\r\n', '\n');
  if (typed.trim() === '') return undefined;
  return (READINGS[input.dataset.kind] ?? (each => each))(typed);
}

/** What was typed, as pairs: to be read on the phone and to fill the form again. */
export const typed = form =>
  [...new FormData(form)].filter(
    ([name, value]) => typeof value === 'string' && !/^(jakarta|javax|primefaces|row$|seek$|who$)/.test(name) && name !== form.id,
  );

/** The words beside each input that can be filled in, by its name; its name where there are none, so that nothing written is hidden. */
export function labels(form) {
  const words = {};
  for (const input of form.elements) {
    const shown = input.name && !['hidden', 'submit', 'button', 'file'].includes(input.type);
    if (shown) words[input.name] = input.getAttribute('aria-label') || input.name;
  }
  for (const group of form.querySelectorAll('[role=radiogroup][aria-labelledby]')) {
    const name = group.querySelector('input')?.name;
    const label = document.getElementById(group.getAttribute('aria-labelledby'));
    if (name && label) words[name] = own(label);
  }
  for (const label of form.querySelectorAll('label.lbl[for]')) words[label.htmlFor] = own(label);
  for (const set of form.querySelectorAll('fieldset')) {
    const legend = set.querySelector(':scope > legend');
    const name = set.id || set.querySelector('input')?.name;
    if (legend && name) words[name] = own(legend);
  }
  return words;
}

const own = label => label.firstChild?.textContent.trim() || label.textContent.trim();

/** The words beside a choice that was made: its own label, not its value. */
export function choices(form) {
  const words = {};
  for (const input of form.querySelectorAll('input[type=radio],input[type=checkbox]')) {
    const label = input.closest('label')?.querySelector('span:not(.ava)') ?? input.closest('label');
    if (label) words[`${input.name}=${input.value}`] = label.textContent.trim();
  }
  return words;
}

/** The words of what is still to be filled in; the server says the rest when it is sent. */
export function missing(form) {
  const words = labels(form);
  return [...form.querySelectorAll('[data-needed]')]
    .filter(each => !each.closest('[data-row]'))
    .filter(each => (each.matches('fieldset') ? !each.querySelector(':checked') : each.value.trim() === ''))
    .map(each => words[each.id]);
}

/** Fills a form with what was typed before. */
export function fill(form, pairs) {
  for (const input of form.elements) {
    if (!input.name || ['file', 'submit', 'button', 'hidden'].includes(input.type)) continue;
    const values = pairs.filter(([name]) => name === input.name).map(([, value]) => value);
    if (input.type === 'checkbox' || input.type === 'radio') input.checked = values.includes(input.value);
    else if (values.length) input.value = values[0];
  }
}
