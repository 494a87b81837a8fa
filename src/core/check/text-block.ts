import type { Place } from '../newsroom/fault.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import { quotations } from './quotations.ts';
import type { Stretch } from './quotations.ts';

/** What a block of words is in its text. */
export type BlockRole = 'paragraph' | 'heading' | 'cell' | 'row' | 'alt' | 'code' | 'html' | 'field';

/** Words that belong together: a paragraph, a heading, a cell of a table, a value of the frontmatter. */
export interface TextBlock {
  readonly role: BlockRole;
  /** The words, normalised (NFC, plain spaces, nothing invisible). */
  readonly text: string;
  /** The words as they were typed. */
  readonly raw: string;
  /** Whether the words are the newsroom's own prose; false for block quotations, code, and values such as names. */
  readonly prose: boolean;
  /** For a field: its path in the YAML, joined by dots. */
  readonly field: string;
  /** The place in the file of an offset of `text`. */
  readonly place: (offset: number) => Place;
  /** The place in the file of an offset of `raw`. */
  readonly placeRaw: (offset: number) => Place;
  /** Whether an offset of `text` stands inside quotation marks. */
  readonly quoted: (offset: number) => boolean;
}

/** A block of the given words; `placeRaw` finds an offset of `raw` in the file. */
export function textBlock(
  about: Pick<TextBlock, 'role' | 'raw' | 'prose'> & { field?: string },
  placeRaw: (offset: number) => Place,
): TextBlock {
  const { text, sourceSpan } = normaliseWithMap(about.raw);
  let spans: readonly Stretch[] | undefined;
  return {
    field: '',
    ...about,
    text,
    placeRaw,
    place: (offset) => placeRaw(sourceSpan(offset, offset + 1).start),
    quoted: (offset) => (spans ??= quotations(text)).some(({ start, end }) => start <= offset && offset < end),
  };
}
