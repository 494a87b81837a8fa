import { describe, expect, it, test } from 'vitest';
import { composeSyllable, everySyllable, isSyllable, parseSyllable } from './syllable.ts';

const ALL = Array.from(everySyllable());

test.each([
  ['Nghị', { onset: 'ngh', rime: 'i', tone: 'nặng' }],
  ['quyết', { onset: 'qu', rime: 'yêt', tone: 'sắc' }],
  ['gì', { onset: 'gi', rime: 'i', tone: 'huyền' }],
  ['giếng', { onset: 'gi', rime: 'iêng', tone: 'sắc' }],
  ['già', { onset: 'gi', rime: 'a', tone: 'huyền' }],
  ['gịa', { onset: 'gi', rime: 'ia', tone: 'nặng' }],
  ['giạ', { onset: 'gi', rime: 'a', tone: 'nặng' }],
  ['giữ', { onset: 'gi', rime: 'ư', tone: 'ngã' }],
  ['ỦY', { onset: '', rime: 'uy', tone: 'hỏi' }],
  ['khuya', { onset: 'kh', rime: 'uya', tone: 'ngang' }],
  ['hòan', { onset: 'h', rime: 'oan', tone: 'huyền' }],
])('parses %s', (word, want) => {
  expect(parseSyllable(word)).toEqual(want);
});

describe('isSyllable', () => {
  test.each(
    'Đảng ủy uỷ hòa hoà khoẻ thúy quý quốc gìn giữ giêng khuỷu nghiêng kỷ kỉ ngoằn ngoèo soóc yếu ỉa mỹ Thy lớp cướp'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  test.each(
    'hòan qúy gịảm kả cê nghà ngiệp gê đảngg cac tôt hoăc việtt bct TW 39 Krông Lenin weekend ấá chíêm ủyy'.split(' '),
  )('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

it('writes and reads back every syllable in both styles', () => {
  for (const syllable of ALL)
    for (const style of ['old', 'new'] as const) {
      const word = composeSyllable(syllable, style);
      expect([word, parseSyllable(word)]).toEqual([word, syllable]);
      expect(isSyllable(word)).toBe(true);
    }
});

it('has between 17,000 and 18,500 syllables, no two written alike', () => {
  const words = new Set(ALL.map((syllable) => composeSyllable(syllable, 'old')));
  expect(words.size).toBe(ALL.length);
  expect(words.size).toBeGreaterThan(17_000);
  expect(words.size).toBeLessThan(18_500);
});
