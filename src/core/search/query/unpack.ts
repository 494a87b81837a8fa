/** Pagefind's mark at the head of each of its files, under the gzip. */
const MARK = 12;

/**
 * Takes the gzip off a chunk; Pagefind takes bare chunks too, and its own inflate in JavaScript is many times slower
 * than the browser's.
 * @throws TypeError when the bytes are damaged: gzip carries a checksum.
 */
export const inflate = async (bytes: Uint8Array): Promise<ArrayBuffer> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.slice().buffer;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
};

/** The text of a chunk in Pagefind's format. @throws TypeError when the bytes are damaged */
export const unpack = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await inflate(bytes)).slice(MARK);
