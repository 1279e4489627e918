// Light or dark: the choice is kept on this device. Runs in the head, so that the first paint has the right theme.
const root = document.documentElement;
const saved = (() => {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null; // storage is closed: the system's theme stays
  }
})();
if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;

document.addEventListener('click', event => {
  if (!event.target.closest('[data-theme-toggle]')) return;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // the choice holds for this page
  }
});
