/** What a stylesheet needs to know of a font, in parts of its size (em). */
export interface Metrics {
  readonly ascent: number;
  /** Below the line; positive. */
  readonly descent: number;
  readonly lineGap: number;
  /** The advance of a character; undefined when the font has not got it. */
  readonly advance: (character: string) => number | undefined;
}

/**
 * Reads the metrics of an SFNT font (TrueType, OpenType): tables head, hhea, hmtx, and cmap format 4.
 * Source: OpenType 1.9, chapters of the same names.
 * @throws when one of the tables is missing
 */
export function readMetrics(font: Buffer): Metrics {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const entry = 12 + 16 * i;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no ${name} table`);
    return at;
  };
  const unit = font.readUInt16BE(table('head') + 18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = font.readUInt16BE(hhea + 34);
  const glyph = glyphFinder(font, table('cmap'));
  return {
    ascent: font.readInt16BE(hhea + 4) / unit,
    descent: -font.readInt16BE(hhea + 6) / unit,
    lineGap: font.readInt16BE(hhea + 8) / unit,
    advance: (character) => {
      const id = glyph(character.codePointAt(0) ?? 0);
      return id === 0 ? undefined : font.readUInt16BE(hmtx + 4 * Math.min(id, longMetrics - 1)) / unit;
    },
  };
}

/** Maps code points of the basic plane to glyphs; 0 is "not there". */
function glyphFinder(font: Buffer, cmap: number): (point: number) => number {
  let at: number | undefined;
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(subtable) === 4) at = subtable;
  }
  if (at === undefined) throw new Error('the font has no cmap of format 4');
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (point) => {
    for (let i = 0; i < segments; i += 1) {
      if (point > font.readUInt16BE(ends + 2 * i)) continue;
      const start = font.readUInt16BE(starts + 2 * i);
      if (point < start) return 0;
      const delta = font.readInt16BE(deltas + 2 * i);
      const offset = font.readUInt16BE(offsets + 2 * i);
      if (offset === 0) return (point + delta) & 0xffff;
      const id = font.readUInt16BE(offsets + 2 * i + offset + 2 * (point - start));
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
}

/** Vietnamese running text by which fonts are compared: what counts is how wide a line of it comes out. */
export const SAMPLE =
  'Ngành Tổ chức xây dựng Đảng tham mưu cấp ủy sắp xếp bộ máy tinh gọn, tinh giản biên chế, bổ nhiệm cán bộ, kiểm tra và giám sát đảng viên; hội nghị trực tuyến thống nhất những việc trọng tâm của tháng sau, từ trung ương đến cơ sở.';

/**
 * The average advance of {@link SAMPLE} in a font that comes as several files.
 * @throws when a character of the sample is in none of them
 */
export function sampleWidth(files: readonly Metrics[]): number {
  const characters = Array.from(SAMPLE);
  let sum = 0;
  for (const character of characters) {
    const width = files.map(({ advance }) => advance(character)).find((value) => value !== undefined);
    if (width === undefined) throw new Error(`the font has no “${character}”`);
    sum += width;
  }
  return sum / characters.length;
}
