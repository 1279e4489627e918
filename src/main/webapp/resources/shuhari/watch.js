// Watching a practice: says beside the button what sending leads to; and on the learner's phone how long the code is good, in words,
// by the time that passes and not by the phone's clock.
{
  const leads = document.getElementById('watch-leads');
  const form = leads?.closest('form');
  if (form) {
    const boxes = form.querySelectorAll('input[name=criteria]');
    const show = () => {
      const all = [...boxes].every(box => box.checked);
      const words = all && leads.dataset.all ? leads.dataset.all : leads.dataset.some;
      if (leads.textContent !== words) leads.textContent = words;
    };
    form.addEventListener('change', show);
    addEventListener('pageshow', show);
    show();
  }

  const code = document.querySelector('[data-code-seconds]');
  if (code) {
    const until = performance.now() + Number(code.dataset.codeSeconds) * 1000;
    const tell = () => {
      const minutes = Math.ceil((until - performance.now()) / 60000);
      code.textContent =
        minutes > 1 ? code.dataset.codeMinutes.replace('{0}', minutes) : minutes === 1 ? code.dataset.codeOne : code.dataset.codeOver;
      if (minutes < 1) document.querySelector('.qr')?.classList.add('gone');
      else setTimeout(tell, 60000);
    };
    tell();
  }
}
