import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inventArticle } from './article.ts';
import type { InventedArticle } from './article.ts';
import { inventRegistry } from './registry.ts';
import type { InventedOfficial, InventedRegistry } from './registry.ts';
import { SECTIONS } from './words.ts';

const SOURCES = 'sources: [{ outlet: Giả lập }]';

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Where article number `index` lies in a newsroom. */
export const articleFile = ({ date, slug }: InventedArticle): string => `articles/${date.slice(0, 4)}/${slug}.md`;

export const articleText = (article: InventedArticle, codeOf: (id: string) => string): string => `---
title: ${JSON.stringify(article.title)}
lead: ${JSON.stringify(article.lead)}
date: ${article.date}
section: ${article.section}
officials: [${article.officials.join(', ')}]
documents: [${article.documents.map(codeOf).join(', ')}]
localities: [${article.localities.join(', ')}]
tags: [${article.tags.join(', ')}]
---

${article.body}`;

export const officialText = ({ name, title, organisation }: InventedOfficial): string => `name: ${name}
offices:
  - title: ${title}
    organisation: ${organisation}
    from: 1998-01-01
    ${SOURCES}
note: Nhân vật giả lập để đo, không có thật.
`;

/** Writes a synthetic newsroom of `count` articles; every name in it is invented, and it says so. */
export function writeNewsroom(root: string, count: number): InventedRegistry {
  const registry = inventRegistry(count);
  const put = (file: string, text: string) => {
    write(join(root, file), text);
  };
  put(
    'site.yaml',
    `name: Bản tin giả lập
description: Bản tin giả lập để đo tốc độ; mọi tên người, địa danh, văn bản đều là bịa
address: https://ban-tin.example
organisation: ban-0
sections:
${SECTIONS.map(([id, name]) => `  - id: ${id}\n    name: ${name}`).join('\n')}
`,
  );
  for (const { id, name } of registry.localities)
    put(`localities/${id}.yaml`, `name: ${name}\nkind: tỉnh\n${SOURCES}\n`);
  for (const { id, name, locality } of registry.organisations)
    put(`organisations/${id}.yaml`, `name: ${name}\nlocality: ${locality}\n${SOURCES}\n`);
  for (const official of registry.officials) put(`officials/${official.id}.yaml`, officialText(official));
  const codes = new Map(registry.documents.map(({ id, code }) => [id, code]));
  for (const { id, code, type, date } of registry.documents)
    put(
      `documents/${id}.yaml`,
      `code: ${code}\ntype: ${type}\ndate: ${date}\nabout: Văn bản giả lập để đo\n${SOURCES}\n`,
    );
  for (let index = 0; index < count; index += 1) {
    const article = inventArticle(index, registry);
    put(
      articleFile(article),
      articleText(article, (id) => codes.get(id) ?? id),
    );
  }
  return registry;
}
