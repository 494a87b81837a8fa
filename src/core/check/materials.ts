import type { Readable } from '../newsroom/read.ts';
import type { Material } from './subject.ts';

/** Every text of the newsroom that rules look at: articles, bulletin numbers, letters and records. */
export function materialsOf(newsroom: Readable): Material[] {
  const { articles, drafts, issues, letters, officials, documents, organisations, localities, events, terms } =
    newsroom;
  const records = [officials, documents, organisations, localities, events, terms].flatMap((map) => [...map.values()]);
  return [
    ...[...articles, ...drafts].map((data): Material => ({ ...of(data), kind: 'article' })),
    ...issues.map((data): Material => ({ ...of(data), kind: 'issue' })),
    ...letters.map((data): Material => ({ ...of(data), kind: 'letter' })),
    ...records.map((data): Material => ({ file: data.file, kind: 'record', data, body: '', bodyLine: 1 })),
    ...(newsroom.site
      ? [{ file: 'site.yaml', kind: 'record', data: newsroom.site, body: '', bodyLine: 1 } satisfies Material]
      : []),
  ];
}

function of(data: { file: string; body: string; bodyLine: number }): Omit<Material, 'kind'> {
  return { file: data.file, data, body: data.body, bodyLine: data.bodyLine };
}
