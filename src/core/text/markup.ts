/** A text as the content or an attribute's value of HTML or XML. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const MARKUP = /[&<>'"]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as the content of HTML, with the signs that Astro escapes. */
export const escapeAsAstro = (text: string): string => text.replace(MARKUP, (sign) => ENTITIES[sign] ?? sign);
