import type { Place } from '../newsroom/fault.ts';
import { textBlock } from './text-block.ts';
import type { TextBlock } from './text-block.ts';

/** Finds `text`, which stands `offset` units into the value at `path`, in the file. */
export type LocateText = (path: readonly PropertyKey[], text: string, offset: number) => Place;

/** Fields whose words an editor writes; other values are names, ids, addresses and quotations. */
const PROSE = new Set(['title', 'lead', 'alt', 'caption']);
/** What the reading adds to a file's own data. */
const ADDED = new Set(['id', 'file', 'body', 'key', 'format', 'year']);

/** The strings of a file's data, each with its path. */
export function fieldBlocks(data: object, editorial: boolean, locate: LocateText): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value === 'string') {
      const prose = editorial && PROSE.has(String(path.at(-1))) && path[0] !== 'source';
      const place = (offset: number) => locate(path, value.slice(offset, offset + 12), offset);
      blocks.push(textBlock({ role: 'field', raw: value, prose, field: path.map(String).join('.') }, place));
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (path.length > 0 || !ADDED.has(key)) walk(inner, [...path, key]);
  };
  walk(data, []);
  return blocks;
}
