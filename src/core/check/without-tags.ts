/** HTML with its tags made invisible, letter by letter: what an eye reads, with offsets that stay true. */
export function withoutTags(html: string): string {
  return html.replaceAll(/<!--|-->|<\/?[a-z][^<>]*>/gi, (tag) => '\u200b'.repeat(tag.length));
}
