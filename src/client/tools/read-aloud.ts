import { articleTool } from './article-tool.ts';

/** Longer utterances break off in some browsers: one paragraph at a time. */
const PARTS = 'h1, .sapo, .prose > p, .prose > h2, .prose > h3, .prose li, .prose blockquote p';

/** The read-aloud button, shown only where the device has a Vietnamese voice. */
export function readAloud(): void {
  const article = document.querySelector('article');
  if (!article || !('speechSynthesis' in window)) return;
  const button = articleTool('Nghe bài');
  if (!button) return;
  button.setAttribute('aria-pressed', 'false');
  const voice = () => speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  const show = () => {
    button.hidden = !voice();
  };
  show();
  // Chrome lists its voices late; older Safari has no such event.
  if ('onvoiceschanged' in speechSynthesis) speechSynthesis.addEventListener('voiceschanged', show);

  let reading = false;
  const stop = () => {
    reading = false;
    speechSynthesis.cancel();
    button.textContent = 'Nghe bài';
    button.setAttribute('aria-pressed', 'false');
  };
  const read = (parts: readonly string[]) => {
    const [part, ...rest] = parts;
    if (!reading || part === undefined) {
      stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = 'vi-VN';
    utterance.voice = voice() ?? null;
    utterance.onend = () => {
      read(rest);
    };
    utterance.onerror = stop;
    speechSynthesis.speak(utterance);
  };
  button.addEventListener('click', () => {
    if (reading) {
      stop();
      return;
    }
    reading = true;
    button.textContent = 'Dừng đọc';
    button.setAttribute('aria-pressed', 'true');
    speechSynthesis.cancel();
    read([...article.querySelectorAll(PARTS)].map(({ textContent }) => textContent.trim()).filter(Boolean));
  });
  addEventListener('pagehide', stop);
}
