// A button beside each text that is meant to be copied; without script, or where copying isn't allowed, there is none.
const told = document.getElementById('told');
if (navigator.clipboard) document.querySelectorAll('[data-copy]').forEach(text => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${text.textContent}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = told.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; told.textContent = ''; }, 2_000);
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
  text.after(button);
});
