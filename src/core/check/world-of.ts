import { headingIdsOf } from '../markdown/heading-ids.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { splitFrontmatter } from '../newsroom/frontmatter.ts';
import { readText } from '../newsroom/read-text.ts';
import type { Readable } from '../newsroom/read.ts';
import type { Linkable, World } from './world.ts';

/** What rules may know of a newsroom that was read. */
export function worldOf(root: string, newsroom: Readable, files: readonly string[], today: string): World {
  const articles = new Map<string, Linkable>();
  for (const { id, file, date, draft, format, year } of [...newsroom.articles, ...newsroom.drafts])
    articles.set(id, { id, file, date, draft, format, year });
  return { newsroom, articles, files: new Set(files), today, headingIds: headingReader(root) };
}

function headingReader(root: string): World['headingIds'] {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ file, format }) => {
    const found = known.get(file) ?? read(root, file, format);
    known.set(file, found);
    return found;
  };
}

function read(root: string, file: string, format: 'md' | 'mdx'): ReadonlySet<string> {
  const text = readText(root, file, []);
  const parts = text === undefined ? undefined : splitFrontmatter(text, file);
  if (!parts || 'kind' in parts) return new Set();
  const tree = parseMarkdown(parts.body, format);
  return new Set(tree ? headingIdsOf(tree) : []);
}
