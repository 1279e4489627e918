// Makes photos smaller on the phone before they are sent or kept: the server takes 10 MB and keeps less.
import { element, say } from './page.js';

const LONGEST = 2_000;
const QUALITY = 0.85;
const SMALL = 1_000_000;
const MOST = 5;
const MOST_BYTES = 10 * 1024 * 1024;
const AS_IT_IS = ['image/jpeg', 'image/png', 'image/webp'];

const busy = new WeakMap();

/** Whether photos of a form are being made smaller. */
export const atWork = form => busy.has(form);

/** Resolves when the photos chosen in a form are ready. */
export const ready = form => busy.get(form) ?? Promise.resolve();

/** Takes care of every input for photos on the page. */
export function watch() {
  document.addEventListener('change', event => {
    const input = event.target;
    if (input.type === 'file' && input.name === 'photo' && input.files.length) {
      const { form } = input;
      busy.set(form, prepare(input).finally(() => busy.delete(form)));
    }
  });
}

async function prepare(input) {
  const line = lineBelow(input);
  line.textContent = say('photosWork');
  const taken = new DataTransfer();
  const words = [];
  for (const file of [...input.files]) {
    try {
      const small = await smaller(file);
      if (taken.items.length < MOST) taken.items.add(small);
      else if (!words.includes(say('photosMost'))) words.push(say('photosMost'));
    } catch (refusal) {
      words.push(say(refusal.message === 'large' ? 'photosLarge' : 'photosUnread', file.name));
    }
  }
  input.files = taken.files;
  const size = [...taken.files].reduce((sum, file) => sum + file.size, 0);
  if (taken.files.length) words.unshift(say('photosReady', taken.files.length, (size / 1e6).toFixed(1)));
  line.textContent = words.join(' ');
}

function lineBelow(input) {
  const id = input.id + '-ready';
  const there = document.getElementById(id);
  if (there) return there;
  const line = element('p', { id, class: 'hint', role: 'status' });
  input.after(line);
  return line;
}

/** The same picture with at most 2,000 pixels a side; throws Error('unread') or Error('large'). */
async function smaller(file) {
  if (file.type === 'application/pdf') {
    if (file.size > MOST_BYTES) throw new Error('large');
    return file;
  }
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) throw new Error('unread');
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  if (scale === 1 && file.size <= SMALL && AS_IT_IS.includes(file.type)) {
    picture.close();
    return file;
  }
  const blob = await drawn(picture, scale);
  picture.close();
  return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
}

function drawn(picture, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob(blob => (blob ? done(blob) : failed(new Error('unread'))), 'image/jpeg', QUALITY),
  );
}
