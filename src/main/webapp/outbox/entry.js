// Between a form and what is kept of it on the phone: makes an entry of what was typed, and fills the form with it again.
import { now, today } from './clock.js';
import * as drafts from './drafts.js';
import { choices, fill, freshId, kindOf, labels, typed } from './forms.js';

/** What was typed, ready to be kept: what the server takes, and all it takes to show and to change it later. */
export function entryOf(form, button) {
  const name = form.dataset.outbox;
  const kind = kindOf(name);
  const id = kind.id(form);
  const photos = [...(form.elements.photo?.files ?? [])];
  return {
    id,
    kind: name,
    about: kind.about(form),
    page: address(),
    title: heading(),
    under: document.querySelector('.bar .dim, main h1 + p')?.textContent.trim() ?? '',
    at: now().toISOString(),
    body: JSON.parse(JSON.stringify(kind.body(form, id, button?.id))),
    form: typed(form),
    labels: labels(form),
    choices: choices(form),
    photos: photos.map(file => ({ name: file.name, type: file.type, blob: file })),
    state: 'waiting',
    sent: false,
  };
}

const address = () => location.pathname + location.search;

const heading = () =>
  ['.rev .qh h2', '.bar h1', 'main h1'].map(where => document.querySelector(where)?.textContent.trim()).find(Boolean) ?? '';

/** The id of the refused entry that this form is filled with; nothing when it is filled anew. */
export function mending(form) {
  const open = drafts.mended();
  return open?.page === address() && form.dataset.outbox ? open.id : undefined;
}

/** Fills the form with a refused entry. A practice comes back through its draft, which knows about rows. */
export function refill(form, entry) {
  if (entry.kind !== 'practice') fill(form, entry.form);
  // A code that came too late is good for nothing more: without it, the learner is asked.
  if (isAbout(entry, 'assent-') && form.elements.code) form.elements.code.value = '';
  if (!entry.photos.length || !form.elements.photo) return;
  const files = new DataTransfer();
  for (const photo of entry.photos) files.items.add(new File([photo.blob], photo.name, { type: photo.type }));
  form.elements.photo.files = files.files;
  form.elements.photo.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The form stays open with what was refused just now: the next save takes that one's place. */
export function stay(form, entry) {
  drafts.startMending(entry.id, address());
  if (isAbout(entry, 'practice-differs')) form.elements.practice.value = freshId();
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens the form with everything in it, under a new id: nothing is stored under the old one. */
export function change(entry) {
  const page = new URL(entry.page, location.origin);
  // What was expected belongs to the practice that is stored: this is another one.
  if (isAbout(entry, 'practice-differs')) page.searchParams.delete('practice');
  const given = page.searchParams.has('practice');
  if (entry.kind === 'practice') {
    const id = freshId();
    if (!given) page.searchParams.set('afterwards', 'yes');
    const pairs = entry.form.map(([name, value]) => [name, name === 'practice' && !given ? id : value]);
    drafts.write(`practice:${page.searchParams.get('skill')}:after`, pairs);
  }
  drafts.startMending(entry.id, page.pathname + page.search);
  location.assign(page);
}

const isAbout = (entry, type) => (entry.problem?.type ?? '').includes('/' + type);

/** Why an entry was refused, as sentences. */
export function reasons({ problem, labels: words }) {
  const lines = (problem?.violations ?? []).map(({ field, message }) => [words[field.replace(/\[\d+\]$/, '')], message]);
  return lines.length ? lines.map(line => line.filter(Boolean).join(': ')).join(' ') : (problem?.detail ?? '');
}

/** The draft of this window has done its work. */
export function forget(form) {
  const draft = form.querySelector('[data-draft]')?.dataset.draft;
  if (draft) drafts.drop(draft);
  drafts.endMending();
}

/** A page from the phone was made on another day, for another practice. */
export function freshen(form) {
  const { practice, watch: watched, signOff, doneOn, code } = form.elements;
  const asked = new URLSearchParams(location.search);
  if (practice && !asked.has('practice')) practice.value = freshId();
  if (watched) watched.value = freshId();
  if (signOff) signOff.value = freshId();
  if (code) code.value = asked.get('code') ?? '';
  if (doneOn?.type === 'date') {
    doneOn.max = today();
    doneOn.value = today();
  }
}
