/** Pagefind's mark at the head of each of its files, under the gzip. */
export const MARK = 12;

/**
 * Takes the gzip off a chunk; one out of a bundle has none.
 * @throws TypeError when the bytes are damaged: gzip carries a checksum.
 */
export const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
