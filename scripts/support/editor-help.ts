import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '../../src/core/newsroom/editor-schemas.ts';
import type { Readable } from '../../src/core/newsroom/read.ts';

/** YAML files find these through `.vscode/settings.json`. */
const YAML_SCHEMAS = '.vscode/schema';
/** Where the Astro extension looks for the schema of a Markdown file's frontmatter. */
const MARKDOWN_SCHEMAS = '.astro/collections';

/** Writes the JSON Schemas by which VS Code completes and explains what an editor types. */
export function writeEditorHelp(content: string, newsroom: Readable): void {
  const schemas = editorSchemas(newsroom);
  const { articles, issues, letters, ...records } = schemas;
  for (const [name, schema] of Object.entries(records)) write(join(YAML_SCHEMAS, `${name}.json`), schema);
  const markdown = { 'ban-tin-articles': articles, 'ban-tin-issues': issues, 'ban-tin-letters': letters };
  for (const [name, schema] of Object.entries(markdown)) write(join(MARKDOWN_SCHEMAS, `${name}.schema.json`), schema);
  const entries = [
    ...[...newsroom.articles, ...newsroom.drafts].map(({ file }) => [file, 'ban-tin-articles'] as const),
    ...newsroom.issues.map(({ file }) => [file, 'ban-tin-issues'] as const),
    ...newsroom.letters.map(({ file }) => [file, 'ban-tin-letters'] as const),
  ];
  write(join(MARKDOWN_SCHEMAS, 'collections.json'), {
    collections: Object.keys(markdown).map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      entries.map(([file, name]) => [pathToFileURL(resolve(content, file)).href.toLowerCase(), name]),
    ),
  });
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}
