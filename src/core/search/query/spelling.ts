const NEW_TO_OLD: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const I_TO_Y: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** One spelling for a lower-case syllable whose readers write it two ways: hoà → hòa, uỷ → ủy, kỉ → kỷ. */
export const oneSpelling = (syllable: string): string =>
  syllable
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/, (rime) => NEW_TO_OLD[rime] ?? rime)
    .replace(/^[hklmst][iíìỉĩị]$/, (whole) => whole.charAt(0) + (I_TO_Y[whole.charAt(1)] ?? whole.charAt(1)));
