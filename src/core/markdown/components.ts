/** The components an `.mdx` article may use, each with the attributes it takes; src/components/mdx/ draws them. */
export const COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Statistics', ['caption', 'period', 'source', 'figures']],
  ['Note', ['title']],
]);
