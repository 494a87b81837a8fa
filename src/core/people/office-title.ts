import { wordKey } from './word-key.ts';

/** An office title in the one form in which titles are compared: abbreviations written out, word keys throughout. */
export interface OfficeTitle {
  /** "trưởng", "phó bí thư", "ủy viên" … */
  readonly role: string;
  /** Of the deputies, the standing one ("Thường trực"). */
  readonly standing: boolean;
  /** "nguyên": held no longer. */
  readonly former: boolean;
  /** Several people hold such an office at a time. */
  readonly shared: boolean;
  /** The words of the unit up to its level: "ban tổ chức tỉnh ủy"; empty when the text gives none. */
  readonly unit: string;
  /** The words of the place behind it: "nghệ an"; empty when the text gives none. */
  readonly locality: string;
}

/** Writes a phrase in word keys, for comparison with the keys of a text. */
const key = (phrase: string): string => phrase.split(' ').map(wordKey).join(' ');
const DANG = key('đảng');
const TRUNG_UONG = key('trung ương');
const VIET_NAM = key('việt nam');

/**
 * One form for the units that are written in several: the rules are usage, not law. */
const writeUnit = (role: string, noun: string | undefined, words: string): string => {
  let unit = ` ${words} `
    .replaceAll(` ${TRUNG_UONG} ${DANG} `, ` ${TRUNG_UONG} `)
    .replaceAll(` ${VIET_NAM} `, ' ')
    .replaceAll(` ${key('thành ủy thành phố')} `, ` ${key('thành ủy')} `)
    .replace(` ${key('các cơ quan')} `, ` ${key('cơ quan')} `)
    .trim();
  if (noun !== undefined) {
    const begin = key(noun);
    if (unit !== begin && !unit.startsWith(`${begin} `)) unit = `${begin} ${unit}`.trim();
  }
  if (unit.startsWith(key('thường vụ'))) unit = `${key('ban')} ${unit}`;
  if (unit.startsWith(key('mặt trận'))) unit = `${key('ủy ban')} ${unit}`;
  if (unit === TRUNG_UONG && role.startsWith('ủy viên')) unit = key('ban chấp hành trung ương');
  return unit;
};

const KNOWN_LIMIT = 5000;
const known = new Map<string, string>();

/** {@link writeUnit}, remembered: a newsroom writes the same few hundred offices again and again. */
export const canonicalUnit = (role: string, noun: string | undefined, words: string): string => {
  const query = `${role}|${noun ?? ''}|${words}`;
  let unit = known.get(query);
  if (unit === undefined) {
    unit = writeUnit(role, noun, words);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(query, unit);
  }
  return unit;
};

/** "Bí thư Trung ương Đảng" is a member of the Secretariat, one of several; other secretaries stand alone. */
export const isSecretariat = (role: string, unit: string): boolean => role === 'bí thư' && unit === TRUNG_UONG;
