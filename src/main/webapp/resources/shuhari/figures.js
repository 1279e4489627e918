// Works out the figures of a practice's form while its numbers are typed. Each <output data-formula> holds its formula as the
// catalog writes it, its unit, the words around the number and those for none. Without this script the server works them
// out when the form is sent, in the same way: PracticeTemplate.Unit and Formula are the rule, this follows them.
{
  const outputs = document.querySelectorAll('output[data-formula]');
  const form = outputs[0]?.closest('form');

  if (form) {
    const language = document.documentElement.lang;
    const given = JSON.parse(form.querySelector('[data-given]').dataset.given);

    const typed = field => {
      const input = form.elements['fields.' + field];
      if (!input) return given[field] ?? null;
      const text = input.value.trim().replace(',', '.');
      return /^-?\d{1,20}(\.\d{1,20})?$/.test(text) ? Number(text) : null;
    };

    const operators = {
      add: (one, other) => one + other,
      multiply: (one, other) => one * other,
      divide: (one, other) => (other === 0 ? null : one / other),
    };

    const value = part => {
      if (typeof part === 'string') return typed(part);
      if (typeof part === 'number') return part;
      const [[operator, parts]] = Object.entries(part);
      return parts
        .map(value)
        .reduce((one, other) => (one === null || other === null ? null : operators[operator](one, other)));
    };

    const written = (number, least, most) =>
      new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most }).format(number);

    const units = {
      percent: number => written(number * 100, 1, 1),
      minutes: number => {
        const seconds = Math.round(Math.abs(number) * 60);
        return (number < 0 ? '-' : '') + Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
      },
      hours: number => written(number, 1, 1),
      number: number => written(number, 0, 2),
    };

    const show = () => {
      for (const output of outputs) {
        const { formula, unit, words, none } = output.dataset;
        const number = value(JSON.parse(formula));
        const text = number === null ? none : words.replace('{0}', units[unit](number));
        if (output.textContent !== text) output.textContent = text;
        output.classList.toggle('none', number === null);
      }
    };

    // After a pause in typing, so that a screen reader is not told every digit.
    let pause;
    form.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(show, 300);
    });
    addEventListener('pageshow', show);
    show();
  }
}
