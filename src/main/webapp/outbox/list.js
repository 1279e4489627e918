// The page "Saved on this phone": what was not sent so far, what does not fit any more and why, and the pages that open without network.
import { tell } from './bar.js';
import { mine, onChange, remove, save } from './box.js';
import { change } from './entry.js';
import { list as pages } from './keep.js';
import { element, kept, say, time } from './page.js';
import { withEntry } from './send.js';

const place = document.getElementById('phone-list');
const empty = document.getElementById('phone-none');
const sendNow = document.getElementById('phone-send');
const model = document.getElementById('phone-entry');

export async function open(sync) {
  document.getElementById('phone-no-script')?.remove();
  sendNow.addEventListener('click', () => sync(true).then(draw));
  place.addEventListener('click', acted);
  onChange(draw);
  await draw();
  await drawPages().catch(() => {});
}

/** Where the browser has lost its store, what stands there stays. */
async function draw() {
  const entries = await mine().catch(() => null);
  if (!entries) return;
  place.replaceChildren(...entries.map(card));
  empty.hidden = entries.length > 0;
  sendNow.hidden = !entries.some(entry => entry.state === 'waiting');
}

function card(entry) {
  const item = model.content.firstElementChild.cloneNode(true);
  const part = name => item.querySelector(`[data-part=${name}]`);
  item.dataset.entry = entry.id;
  item.dataset.state = entry.state;
  item.dataset.what = whatGoes(entry);
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
  const card = button?.closest('[data-entry]');
  if (!card) return;
  const { entry: id, what } = card.dataset;
  if (button.value === 'drop' && !(await agreed(what))) return;
  const work = { mend: change, note: entry => save({ ...entry, state: 'note' }), drop: entry => drop(entry, what) };
  if (!(await withEntry(id, work[button.value]))) await tell(say('beingSent'));
}

/** What would be thrown away: all of it, the one photo that was not taken, or the photos of what is sent. */
const whatGoes = entry => (!entry.sent ? 'all' : entry.state === 'waiting' ? 'photos' : 'photo');

/** Throws away what was agreed to; where it has changed meanwhile, nothing. */
async function drop(entry, what) {
  if (whatGoes(entry) !== what) await tell(say('beingSent'));
  else if (what === 'photo' && entry.photos.length > 1) {
    await save({ ...entry, photos: entry.photos.slice(1), state: 'waiting', problem: undefined });
  } else await remove(entry.id);
}

/** Nothing goes by a slip of the thumb. */
function agreed(what) {
  const dialog = document.getElementById('phone-drop');
  const words = dialog.querySelector('[data-all]');
  words.textContent = words.dataset[what];
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise(done => dialog.addEventListener('close', () => done(dialog.returnValue === 'drop'), { once: true }));
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
