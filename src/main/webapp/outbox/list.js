// The page "Saved on this phone": what was not sent so far, what does not fit any more and why, and the pages that open without network.
import { mine, one, onChange, remove, save } from './box.js';
import { freshId } from './forms.js';
import { list as pages } from './keep.js';
import { element, kept, say, time } from './page.js';

const place = document.getElementById('phone-list');
const empty = document.getElementById('phone-none');
const sendNow = document.getElementById('phone-send');
const model = document.getElementById('phone-entry');

export async function open(sync) {
  document.getElementById('phone-no-script')?.remove();
  sendNow.addEventListener('click', () => sync().then(draw));
  place.addEventListener('click', acted);
  onChange(draw);
  await draw();
  await drawPages().catch(() => {});
}

async function draw() {
  const entries = await mine();
  place.replaceChildren(...entries.map(card));
  empty.hidden = entries.length > 0;
  sendNow.hidden = !entries.some(entry => entry.state === 'waiting');
}

function card(entry) {
  const item = model.content.firstElementChild.cloneNode(true);
  const part = name => item.querySelector(`[data-part=${name}]`);
  item.dataset.entry = entry.id;
  item.dataset.state = entry.state;
  part('title').textContent = [entry.under, entry.title].filter(Boolean).join('. ');
  part('at').textContent = say('writtenAt', time(new Date(entry.at)));
  part('state').textContent = state(entry);
  part('why').replaceChildren(...why(entry));
  part('holds').replaceChildren(...holds(entry));
  for (const button of item.querySelectorAll('button')) {
    const fits = { mend: entry.state !== 'waiting' && !entry.sent, note: entry.state === 'refused', drop: true };
    button.hidden = !fits[button.value];
  }
  return item;
}

function state(entry) {
  if (entry.state === 'refused') return say(entry.sent ? 'photoRefused' : 'refused');
  if (entry.state === 'note') return say('note');
  return entry.sent ? say('photosWait', entry.photos.length) : say('waits');
}

function why(entry) {
  if (!entry.problem) return [];
  const { detail, violations, status } = entry.problem;
  const words = violations.length ? [] : [element('p', {}, status === 404 ? say('gone') : (detail ?? say('refused')))];
  const lines = violations.map(({ field, message }) => {
    const label = entry.labels[field.replace(/\[\d+\]$/, '')];
    return element('p', {}, ...(label ? [element('b', {}, label), ': '] : []), message);
  });
  return [...words, ...lines];
}

/** What was written, in the words of its form. */
function holds(entry) {
  const lines = [];
  for (const [name, value] of entry.form) {
    const label = entry.labels[name];
    if (!label || value.trim() === '') continue;
    lines.push(element('dt', {}, label), element('dd', {}, entry.choices[`${name}=${value}`] ?? value));
  }
  if (entry.photos.length) lines.push(element('dt', {}, say('photos')), element('dd', {}, entry.photos.map(photo => photo.name).join(', ')));
  return lines;
}

async function acted(event) {
  const button = event.target.closest('button[value]');
  const entry = button && (await one(button.closest('[data-entry]').dataset.entry));
  if (!entry) return;
  if (button.value === 'mend') mend(entry);
  if (button.value === 'note') await save({ ...entry, state: 'note' });
  if (button.value === 'drop' && (await agreed())) {
    if (entry.sent && entry.photos.length > 1) {
      await save({ ...entry, photos: entry.photos.slice(1), state: 'waiting', problem: undefined });
    } else await remove(entry.id);
  }
}

/** Nothing goes by a slip of the thumb. */
function agreed() {
  const dialog = document.getElementById('phone-drop');
  dialog.showModal();
  return new Promise(done => dialog.addEventListener('close', () => done(dialog.returnValue === 'drop'), { once: true }));
}

/** Opens the form with everything in it, under a new id: nothing is stored under the old one. */
function mend(entry) {
  const id = freshId();
  const page = new URL(entry.page, location.origin);
  if (entry.kind === 'practice' && !page.searchParams.has('practice')) page.searchParams.set('afterwards', 'yes');
  const address = page.pathname + page.search;
  sessionStorage.setItem('mending', JSON.stringify({ id: entry.id, page: address }));
  if (entry.kind === 'practice') {
    const skill = page.searchParams.get('skill');
    const pairs = entry.form.map(([name, value]) => [name, name === 'practice' && !page.searchParams.has('practice') ? id : value]);
    sessionStorage.setItem(`draft:practice:${skill}:after`, JSON.stringify(pairs));
  }
  location.assign(address);
}

async function drawPages() {
  const all = await pages();
  const section = document.getElementById('phone-pages');
  section.hidden = !all.length;
  section
    .querySelector('ul')
    .replaceChildren(
      ...all.map(page =>
        element('li', {}, element('a', { href: page.address }, page.title), element('span', { class: 'sm dim' }, time(page.at))),
      ),
    );
  if (kept === 'missing') section.scrollIntoView({ block: 'nearest' });
}
