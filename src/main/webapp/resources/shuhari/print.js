// A button marked data-print prints the page it stands on.
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
