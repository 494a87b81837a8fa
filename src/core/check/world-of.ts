import { headingIdsOf } from '../markdown/heading-ids.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { splitFrontmatter } from '../newsroom/frontmatter.ts';
import type { Article, Registries } from '../newsroom/model.ts';
import { readText } from '../newsroom/read-text.ts';
import type { Readable } from '../newsroom/read.ts';
import type { Linkable, World } from './world.ts';

/** What a world is made of: plain data, which threads can hand to each other. */
export interface WorldParts {
  readonly registries: Registries;
  readonly articles: ReadonlyMap<string, Linkable>;
  readonly files: ReadonlySet<string>;
  readonly today: string;
}

/** What rules may know of a newsroom that was read, in parts. */
export function partsOfWorld(newsroom: Readable, files: readonly string[], today: string): WorldParts {
  const { site, officials, documents, organisations, localities, events, terms, abbreviations } = newsroom;
  const linkable = ({ id, file, date, draft, format, year }: Article): [string, Linkable] => [
    id,
    { id, file, date, draft, format, year },
  ];
  return {
    registries: { site, officials, documents, organisations, localities, events, terms, abbreviations },
    articles: new Map([...newsroom.articles, ...newsroom.drafts].map(linkable)),
    files: new Set(files),
    today,
  };
}

export function worldOf(root: string, { registries, articles, files, today }: WorldParts): World {
  return {
    newsroom: registries,
    articles,
    files,
    today,
    isFuture: (date) => date > today.slice(0, date.length),
    headingIds: headingReader(root),
  };
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
