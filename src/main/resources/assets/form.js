// A second press while the first is under way is the same press; after an error the summary has the focus.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  else if (form.method === 'post') form.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
});
document.querySelector('[data-focus]')?.focus();
// Files that can't be taken are said so when they are chosen: once they are sent, what was typed goes the same long way.
document.addEventListener('change', ({target}) => {
  const {mostFiles, mostBytes, tooMany, tooLarge} = target.dataset;
  if (!mostBytes) return;
  const files = [...target.files];
  const problem = files.length > mostFiles ? tooMany : files.some(file => file.size > mostBytes) ? tooLarge : '';
  target.setCustomValidity(problem);
  target.reportValidity();
});
