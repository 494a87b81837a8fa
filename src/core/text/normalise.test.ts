import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalise, normaliseWithMap } from './normalise.ts';

/** Letters, loose marks and odd characters as they meet in pasted text. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('aeouyđĐÐðƉdDéẻ '),
        '\u0300',
        '\u0301',
        '\u0302',
        '\u0303',
        '\u0306',
        '\u0309',
        '\u031b',
        '\u0323',
      ),
      fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\u00ad', '\u2009', '\u0335', '\u2028', '\u1100', '\u1161', 'm²'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  test.each([
    ['hook before circumflex', 'cu\u0309a tie\u0301\u0302ng', 'của tiếng'],
    ['precomposed tone, loose circumflex', 'v\u1ebb\u0302', 'vể'],
    ['dot below before circumflex', 'Vie\u0323\u0302t', 'Việt'],
    ['horn behind the tone', 'u\u0301\u031bng', 'ứng'],
    ['tone typed twice', 'ca\u0301\u0301n', 'cán'],
    ['deprecated tone marks', 'a\u0340 a\u0341', 'à á'],
    ['look-alikes of đ', 'Ðảng ðoàn Ɖảng d\u0335oàn', 'Đảng đoàn Đảng đoàn'],
    ['odd spaces', '39\u00a0-\u2009NQ/TW\u3000số', '39 - NQ/TW số'],
    ['invisible characters', '\ufeffĐả\u200bng \u2060bộ', 'Đảng bộ'],
    ['invisible between letter and mark', 'a\u200b\u0301', 'á'],
    ['invisible between two loose marks', '\u0300\u200b\u0335', '\u0335\u0300'],
    ['line separator', 'một\u2028hai', 'một\nhai'],
    ['compatibility characters stay', 'm² ½ ﬁ', 'm² ½ ﬁ'],
    ['soft hyphen stays until legacy text is ruled out', 'th\u00adêng', 'th\u00adêng'],
    ['other scripts are composed too', '\u1112\u1161\u11ab \u0421\u0306', '한 \u0421\u0306'],
  ])('%s', (_, raw, want) => {
    expect(normalise(raw)).toBe(want);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('gives NFC', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(normalise(text).normalize('NFC')).toBe(normalise(text));
      }),
    );
  });

  it('takes linear time on runs of marks and invisible characters', () => {
    for (const bad of ['\u0301', '\u200b', 'a\u0301\u0302', '\u200b\u0301', '\u1161'])
      expect(normalise(bad.repeat(100_000)).length).toBeLessThanOrEqual(300_000);
  });
});

describe('normaliseWithMap', () => {
  test.each([
    ['Ða\u0309ng bô\u0323', 'Đảng bộ', 'bộ', 'bô\u0323'],
    ['số 39\u00a0- NQ/TW', 'số 39 - NQ/TW', '39 - NQ/TW', '39\u00a0- NQ/TW'],
    ['\ufeff\ufeffđồng chí', 'đồng chí', 'đồng', 'đồng'],
    ['Hô\u0300 Phu\u0301c Hợp', 'Hồ Phúc Hợp', 'Phúc Hợp', 'Phu\u0301c Hợp'],
    ['không sửa gì', 'không sửa gì', 'sửa', 'sửa'],
  ])('%j', (raw, text, part, original) => {
    const normalised = normaliseWithMap(raw);
    expect(normalised.text).toBe(text);
    const at = text.indexOf(part);
    const { start, end } = normalised.sourceSpan(at, at + part.length);
    expect(raw.slice(start, end)).toBe(original);
  });

  it('says the same as normalise, and every span of the original normalises to the span asked for', () => {
    fc.assert(
      fc.property(pasted, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text, sourceSpan } = normaliseWithMap(raw);
        expect(text).toBe(normalise(raw));
        const start = Math.min(a, b) % (text.length + 1);
        const end = start + (Math.max(a, b) % (text.length - start + 1));
        const span = sourceSpan(start, end);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(normalise(raw.slice(span.start, span.end))).toContain(text.slice(start, end));
      }),
    );
  });

  it('maps the whole to the whole, but for invisible characters in front', () => {
    fc.assert(
      fc.property(pasted, (raw) => {
        const { text, sourceSpan } = normaliseWithMap(raw);
        const span = sourceSpan(0, text.length);
        if (text !== '') expect(normalise(raw.slice(span.start, span.end))).toBe(text);
      }),
    );
  });
});
