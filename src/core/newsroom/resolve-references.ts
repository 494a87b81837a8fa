import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import type { DocumentFinder } from './document-key.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { openYaml } from './read-file.ts';
import { referencesIn } from './references.ts';
import type { References } from './references.ts';
import type { RecordKind, ReferenceKind } from './schema/common.ts';

/** All that references may point at, by kind. */
export interface Directory extends Record<RecordKind, readonly string[]> {
  sections: readonly string[];
  articles: readonly string[];
  finder: DocumentFinder;
}

const WORDS: Record<ReferenceKind, { what: string; where: string }> = {
  officials: { what: 'cán bộ', where: 'officials/' },
  documents: { what: 'văn bản', where: 'documents/' },
  organisations: { what: 'tổ chức', where: 'organisations/' },
  localities: { what: 'địa phương', where: 'localities/' },
  events: { what: 'sự kiện', where: 'events/' },
  terms: { what: 'khóa, nhiệm kỳ', where: 'terms/' },
  sections: { what: 'chuyên mục', where: 'site.yaml' },
  articles: { what: 'bài', where: 'articles/' },
};

/** A file that was read, with the schema that says which of its values are references. */
export interface Referring {
  readonly file: string;
  readonly schema: z.ZodType;
  /** As a reading has them. */
  readonly references: string;
}

/**
 * A fault for each reference that points at nothing, or at more than one document. Sections are left alone when
 * `site.yaml`, which lists them, is in error itself.
 */
export function checkReferences(
  root: string,
  files: Iterable<Referring>,
  directory: Directory,
  sectionsKnown: boolean,
): Fault[] {
  const faults: Fault[] = [];
  const sets = new Map<ReferenceKind, ReadonlySet<string>>();
  const isRight = (kind: ReferenceKind, id: string): boolean => {
    if (kind === 'documents') return directory.finder.find(id).length === 1;
    if (kind === 'sections' && !sectionsKnown) return true;
    const set = sets.get(kind) ?? new Set(directory[kind]);
    sets.set(kind, set);
    return set.has(id);
  };
  for (const { file, schema, references: list } of files) {
    const references = JSON.parse(list) as References;
    const wrong = new Map<ReferenceKind, string[]>();
    for (const kind in references) {
      const known = kind as ReferenceKind;
      const ids = references[known]?.filter((id) => !isRight(known, id)) ?? [];
      if (ids.length > 0) wrong.set(known, ids);
    }
    if (wrong.size > 0) faults.push(...faultsOf(root, { file, schema }, wrong, directory));
  }
  return faults;
}

/** The faults of a file's references that are wrong, each in its place. */
function faultsOf(
  root: string,
  { file, schema }: Omit<Referring, 'references'>,
  wrong: ReadonlyMap<ReferenceKind, readonly string[]>,
  directory: Directory,
): Fault[] {
  const { value, locate } = openYaml(root, file);
  return referencesIn(schema, value).flatMap(({ kind, id, path }): Fault[] => {
    if (!wrong.get(kind)?.includes(id)) return [];
    const place = { file, ...locate(path) };
    const { what, where } = WORDS[kind];
    const found = kind === 'documents' ? directory.finder.find(id) : [];
    if (found.length > 1)
      return [
        fault(
          'so-hieu-khong-ro',
          place,
          `số hiệu “${id}” có ở ${String(found.length)} văn bản`,
          `ghi rõ khóa hoặc mã hồ sơ, một trong: ${found.toSorted().join(', ')}`,
        ),
      ];
    const close = nearest(id, kind === 'documents' ? directory.finder.names() : directory[kind]);
    const cure =
      close.length > 0
        ? `có phải ý bạn là ${close.map((name) => `“${name}”`).join(', ')}?`
        : `thêm hồ sơ vào ${where}, hoặc sửa mã`;
    return [fault('khong-co-ho-so', place, `không có ${what} “${id}” trong ${where}`, cure)];
  });
}
