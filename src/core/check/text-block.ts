import type { Place } from '../newsroom/fault.ts';
import { normaliseWithMap } from '../text/normalise.ts';
import { detectLegacy } from '../text/legacy/detect.ts';
import type { LegacyEncoding } from '../text/legacy/detect.ts';
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
  /** Whether they were typed without a character that may need repair. */
  readonly plain: boolean;
  /** The old encoding in which the words were typed, when they are not Unicode. */
  readonly legacy: LegacyEncoding | undefined;
  /** Whether the words are the newsroom's own prose; false for block quotations, code, values such as names, mojibake. */
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
  const { text, plain, sourceSpan } = normaliseWithMap(about.raw);
  const legacy = legacyOf(about.raw);
  let spans: readonly Stretch[] | undefined;
  return {
    field: '',
    ...about,
    prose: about.prose && legacy === undefined,
    legacy,
    text,
    plain,
    placeRaw,
    place: (offset) => placeRaw(sourceSpan(offset, offset + 1).start),
    quoted: (offset) => (spans ??= quotations(text)).some(({ start, end }) => start <= offset && offset < end),
  };
}

/** Letters that old fonts do not have, and marks of their own. */
const UNICODE_ONLY = /[ăđơư\u1ea0-\u1ef9\p{M}]/iu;

/** Legacy text has letters of Latin-1 and none that only Unicode has, so that most blocks need no closer look. */
function legacyOf(raw: string): LegacyEncoding | undefined {
  if (raw.length < 20 || !/[\u0080-\u00ff]/.test(raw) || UNICODE_ONLY.test(raw)) return undefined;
  return detectLegacy(raw);
}
