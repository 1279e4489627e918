// The review of a sign-off request or a claim: says at once what the server would say after sending. Works on what is there and adds
// nothing that the page does not do without it.
{
  const bar = document.querySelector('[data-decision]');
  const form = bar?.closest('form');

  if (form) {
    const confirm = form.querySelector('#confirm');
    const send = form.querySelector('#send');
    const reason = form.querySelector('#reason');
    const count = form.querySelector('#seen-count');
    const all = form.querySelectorAll('.crits > li').length;

    const show = () => {
      const seen = form.querySelectorAll('.crits input[value="seen"]:checked').length;
      const notYet = form.querySelectorAll('.crits input[value="not-yet"]:checked').length;
      const ready = seen === all;
      count.textContent = count.dataset.text.replace('{0}', seen).replace('{1}', all);
      const words = notYet ? reason.dataset.notYet : ready ? reason.dataset.ready : reason.dataset.opens;
      if (reason.textContent !== words) reason.textContent = words;
      if (ready) confirm.removeAttribute('aria-disabled');
      else confirm.setAttribute('aria-disabled', 'true');
      confirm.classList.toggle('btn-1', !notYet);
      send?.classList.toggle('btn-1', notYet > 0);
    };

    form.addEventListener('change', show);
    confirm.addEventListener('click', event => {
      if (confirm.getAttribute('aria-disabled') === 'true') event.preventDefault();
    });
    addEventListener('pageshow', show);
    show();
  }
}
