import type { Article } from '../newsroom/model.ts';
import type { Readable } from '../newsroom/read.ts';
import type { Material } from './subject.ts';

/** Every text of the newsroom that rules look at, but for articles: bulletin numbers, letters and records. */
export function otherMaterialsOf(newsroom: Readable): Material[] {
  const { issues, letters, officials, documents, organisations, localities, events, terms } = newsroom;
  const records = [officials, documents, organisations, localities, events, terms].flatMap((map) => [...map.values()]);
  return [
    ...issues.map((data): Material => ({ ...of(data), kind: 'issue' })),
    ...letters.map((data): Material => ({ ...of(data), kind: 'letter' })),
    ...records.map((data): Material => ({ file: data.file, kind: 'record', data, body: '', bodyLine: 1 })),
    ...(newsroom.site
      ? [{ file: 'site.yaml', kind: 'record', data: newsroom.site, body: '', bodyLine: 1 } satisfies Material]
      : []),
  ];
}

export const articleMaterial = (article: Article): Material => ({ ...of(article), kind: 'article' });

function of(data: { file: string; body: string; bodyLine: number }): Omit<Material, 'kind'> {
  return { file: data.file, data, body: data.body, bodyLine: data.bodyLine };
}
