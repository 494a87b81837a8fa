/** The print button, shown because it works. */
export function printing(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
