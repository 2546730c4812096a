// Copies texts of a kit, says what was copied, and prints the page. Without it the texts stand to be selected.
export {};

const announcement = document.querySelector<HTMLElement>('[data-announce]');

const say = (text: string | undefined): void => {
  if (announcement) announcement.textContent = text ?? '';
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const field = document.getElementById(button.dataset['copy'] ?? '');
  if (!(field instanceof HTMLTextAreaElement)) continue;
  const label = button.textContent;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(field.value).then(
      () => {
        say(button.dataset['copied']);
        button.textContent = button.dataset['copied'] ?? label;
        setTimeout(() => (button.textContent = label), 2000);
      },
      () => {
        say(button.dataset['failed']);
        const texts = field.closest('details');
        if (texts) texts.open = true;
        field.select();
      },
    );
  });
}
document.querySelector('[data-print]')?.addEventListener('click', () => print());
