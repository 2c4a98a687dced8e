// Small comforts; every page works without them.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => delete form.dataset.sent, 8000);
});

window.addEventListener('pageshow', () => document.querySelectorAll('form').forEach(form => delete form.dataset.sent));

document.querySelectorAll('[data-copy]').forEach(button => {
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
  });
});

document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

// What was typed into a long form stays on this phone until it was sent, also when the signal goes.
const fields = form => [...form.elements].filter(field => field.name && field.type !== 'hidden' && field.type !== 'submit');

document.querySelectorAll('form[data-draft]').forEach(form => {
  const name = 'draft-' + form.dataset.draft;
  const kept = JSON.parse(localStorage.getItem(name) || '{}');
  fields(form).filter(field => !field.value && kept[field.name]).forEach(field => (field.value = kept[field.name]));
  form.addEventListener('input', () => {
    fields(form).forEach(field => (kept[field.name] = field.value));
    localStorage.setItem(name, JSON.stringify(kept));
  });
});

document.querySelectorAll('[data-draft-done]').forEach(done => localStorage.removeItem('draft-' + done.dataset.draftDone));
