// A button beside each text that is meant to be copied; without script, or where copying isn't allowed, there is none.
const told = document.getElementById('told');
if (navigator.clipboard) document.querySelectorAll('[data-copy]').forEach(text => {
  const { copy, copied } = text.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${text.textContent}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = told.textContent = copied;
      setTimeout(() => { button.textContent = copy; told.textContent = ''; }, 2_000);
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
  text.after(button);
});
