const CALL = /banTinChunk\("([^"]*)","/y;
const UNESCAPE: Readonly<Record<string, string>> = { 0: '\0', n: '\n', r: '\r', '\\': '\\', '"': '"' };

/**
 * Reads a chunk script without running it (Node, tests, fetch): name → bytes.
 * @throws SyntaxError when the script is cut off or is none of ours.
 */
export const readChunkScript = (script: Uint8Array): Map<string, Uint8Array> => {
  const text = latin1(script);
  const chunks = new Map<string, Uint8Array>();
  let at = 0;
  while (at < text.length) {
    CALL.lastIndex = at;
    const head = CALL.exec(text);
    const start = CALL.lastIndex;
    let end = start;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    if (!head || text.slice(end, end + 3) !== '")\n') throw new SyntaxError('damaged index chunk');
    const body = text
      .slice(start, end)
      .replace(/\\(?:x00|(.))/gs, (_, letter: string | undefined) =>
        letter === undefined ? '\0' : (UNESCAPE[letter] ?? ''),
      );
    chunks.set(head[1] ?? '', bytesOf(body));
    at = end + 3;
  }
  return chunks;
};

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
};

/** One byte for each character's lower eight bits. */
export const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i) & 255;
  return bytes;
};
