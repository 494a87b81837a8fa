import { z } from 'zod';
import type { Readable } from './read.ts';
import { article } from './schema/article.ts';
import type { FieldMeta, ReferenceKind } from './schema/common.ts';
import { issue } from './schema/issue.ts';
import { letter } from './schema/letter.ts';
import { RECORD_SCHEMAS } from './schema/records.ts';
import { site } from './schema/site.ts';

const SCHEMAS = {
  articles: article,
  issues: issue,
  letters: letter,
  ...RECORD_SCHEMAS,
  site,
};
/** What an editor has a JSON Schema for: the folders of the newsroom, and its site.yaml. */
export type EditorSchema = keyof typeof SCHEMAS;

/** What a reference may be, with the words that tell a clerk which one it is. */
type Choices = Record<ReferenceKind, readonly { value: string; label: string }[]>;

/**
 * JSON Schemas for editors, from the same schemas that the reading uses: each field with its explanation, each
 * reference with the ids that there are and whom or what they name.
 */
export function editorSchemas(newsroom: Readable): Record<EditorSchema, object> {
  const choices = choicesOf(newsroom);
  const entries = Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const { reference } = (z.globalRegistry.get(zodSchema) as FieldMeta | undefined) ?? {};
        delete jsonSchema['reference'];
        if (!reference || choices[reference].length === 0) return;
        delete jsonSchema.pattern;
        jsonSchema.enum = choices[reference].map(({ value }) => value);
        const labels = choices[reference].map(({ label }) => label);
        jsonSchema['enumDescriptions'] = labels;
        jsonSchema['markdownEnumDescriptions'] = labels;
      },
    }),
  ]);
  return Object.fromEntries(entries) as Record<EditorSchema, object>;
}

function choicesOf(newsroom: Readable): Choices {
  const { officials, documents, organisations, localities, events, terms } = newsroom;
  const named = (records: ReadonlyMap<string, { name: string }>) =>
    [...records].map(([value, { name }]) => ({ value, label: name }));
  return {
    officials: [...officials].map(([value, { name, distinction, offices }]) => ({
      value,
      label: `**${name}** – ${distinction ?? offices.at(-1)?.title ?? ''}`,
    })),
    documents: [...documents.values()].map(({ key, type, name, title, about }) => ({
      value: key,
      label: [type, name ?? title ?? about ?? ''].filter(Boolean).join(': '),
    })),
    organisations: named(organisations),
    localities: [...localities].map(([value, { name, kind }]) => ({ value, label: `${kind} ${name}` })),
    events: named(events),
    terms: [...terms].map(([value, { number, years }]) => ({ value, label: `khóa ${number} ${years ?? ''}`.trim() })),
    sections: (newsroom.site?.sections ?? []).map(({ id, name }) => ({ value: id, label: name })),
    articles: [...newsroom.articles, ...newsroom.drafts].map(({ id, title }) => ({ value: id, label: title })),
  };
}
