/** Length of Pagefind's mark ("pagefind_dcd") at the head of each of its files. */
const MARK = 12;

/**
 * The text of a gzipped chunk in Pagefind's format.
 * @throws TypeError when the bytes are damaged: gzip carries a checksum.
 */
export const unpack = async (bytes: Uint8Array): Promise<string> => {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).text()).slice(MARK);
};
