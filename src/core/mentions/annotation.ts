import type { Span } from '../text/normalise.ts';

/** A stretch of an article's text and what it stands for; offsets in UTF-16 units, end exclusive. */
export type Annotation = Span &
  (
    | {
        readonly kind: 'document' | 'official' | 'organisation' | 'event';
        readonly id: string;
        /** A title that stands for its holder, whom the article names elsewhere. */
        readonly byTitle?: true;
      }
    | { readonly kind: 'date'; readonly date: string }
    | { readonly kind: 'abbreviation'; readonly meaning: string }
    | { readonly kind: 'unbroken' }
  );
export type RecordAnnotation = Extract<Annotation, { id: string }>;

/** When two overlap and neither is the longer name of a record, the earlier in this list stays. */
const RANK: readonly Annotation['kind'][] = [
  'document',
  'official',
  'event',
  'organisation',
  'date',
  'abbreviation',
  'unbroken',
];

/**
 * The annotations without overlaps, in the order of the text. A record's name within the longer name of another is none:
 * “Tiểu ban Điều lệ Đảng” is not the Charter.
 */
export function withoutOverlaps(annotations: readonly Annotation[]): Annotation[] {
  const kept: Annotation[] = [];
  const records = annotations.filter((annotation) => 'id' in annotation);
  const isWithin = ({ start, end }: Annotation) =>
    records.some((one) => one.start <= start && end <= one.end && end - start < one.end - one.start);
  const ranked = annotations
    .filter((annotation) => !('id' in annotation && isWithin(annotation)))
    .sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || a.start - b.start || b.end - a.end);
  const taken = new Uint8Array(Math.max(0, ...annotations.map(({ end }) => end)));
  for (const annotation of ranked) {
    const { start, end } = annotation;
    if (start === end || taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    kept.push(annotation);
  }
  return kept.sort((a, b) => a.start - b.start);
}
