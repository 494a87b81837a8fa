import { nearest } from '../text/nearest.ts';
import type { DocumentFinder } from './document-key.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { openYaml } from './read-file.ts';
import type { Reference } from './references.ts';
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

/**
 * A fault for each reference that points at nothing, or at more than one document. Sections are left alone when
 * `site.yaml`, which lists them, is in error itself.
 */
export function checkReferences(
  root: string,
  files: readonly { file: string; references: readonly Reference[] }[],
  directory: Directory,
  sectionsKnown: boolean,
): Fault[] {
  const sets = new Map<ReferenceKind, ReadonlySet<string>>();
  const has = (kind: Exclude<ReferenceKind, 'documents'>, id: string) => {
    const set = sets.get(kind) ?? new Set(directory[kind]);
    sets.set(kind, set);
    return set.has(id);
  };
  return files.flatMap(({ file, references }) =>
    references.flatMap(({ kind, id, path }): Fault[] => {
      if (kind === 'sections' && !sectionsKnown) return [];
      const place = () => ({ file, ...openYaml(root, file).locate(path) });
      const { what, where } = WORDS[kind];
      if (kind === 'documents') {
        const found = directory.finder.find(id);
        if (found.length === 1) return [];
        if (found.length > 1)
          return [
            fault(
              'so-hieu-khong-ro',
              place(),
              `số hiệu “${id}” có ở ${String(found.length)} văn bản`,
              `ghi rõ khóa hoặc mã hồ sơ, một trong: ${found.toSorted().join(', ')}`,
            ),
          ];
      } else if (has(kind, id)) return [];
      const close = nearest(id, kind === 'documents' ? directory.finder.names() : directory[kind]);
      const cure =
        close.length > 0
          ? `có phải ý bạn là ${close.map((name) => `“${name}”`).join(', ')}?`
          : `thêm hồ sơ vào ${where}, hoặc sửa mã`;
      return [fault('khong-co-ho-so', place(), `không có ${what} “${id}” trong ${where}`, cure)];
    }),
  );
}
