/** On a narrow screen the navigation is a strip: it opens at the part of the site where the reader is. */
export function showCurrent(): void {
  const strip = document.querySelector<HTMLElement>('.navigation ul');
  const current = strip?.querySelector<HTMLElement>('[aria-current]');
  if (!strip || !current) return;
  const beyond = current.getBoundingClientRect().right - strip.getBoundingClientRect().right + strip.clientWidth / 3;
  if (beyond > 0) strip.scrollLeft = beyond;
}
