/** Lines as `sha256sum` prints and reads them: digest, two blanks, path (RFC 8493, 2.1.3). Order is that of the input. */
export function formatManifest(files: Iterable<{ path: string; sha256: string }>): string {
  let text = '';
  for (const { path, sha256 } of files) text += `${sha256}  ${path}\n`;
  return text;
}

/**
 * Reads a manifest: path in the bag → SHA-256 in lower-case hexadecimal. A line that is no manifest line, or names a path twice, goes to `damaged` (line numbers from 1).
 * Percent-encoded CR, LF and % are decoded as RFC 8493, 2.1.3 asks.
 */
export function parseManifest(text: string): { files: Map<string, string>; damaged: number[] } {
  const files = new Map<string, string>();
  const damaged: number[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') damaged.push(lines.length + 1);
  lines.forEach((line, index) => {
    const [, digest, name] = /^([\da-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    const path = name?.replace(/%(?:0A|0D|25)/gi, (code) => decodeURIComponent(code));
    if (digest === undefined || path === undefined || files.has(path)) damaged.push(index + 1);
    else files.set(path, digest);
  });
  return { files, damaged };
}
