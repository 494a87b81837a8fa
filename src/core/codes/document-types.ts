/** Whose rules a document follows: the Party's or the State's. */
export type CodeSystem = 'party' | 'state';

interface DocumentType {
  /** Names in full; more than one where one abbreviation serves several. */
  readonly names: readonly string[];
  readonly systems: readonly CodeSystem[];
}

const BOTH: readonly CodeSystem[] = ['party', 'state'];

/**
 * The closed list of document types by their abbreviation.
 *
 * Sources: Decree 30/2020/NĐ-CP, annex III, table I (NQ … PA, QyĐ for a State regulation); the Party's kinds of
 * document are those of Quy định 399-QĐ/TW (9/1/2026), which replaced 66-QĐ/TW (6/2/2017); in both the Party writes QĐ
 * for Quyết định and for Quy định, and now and then QĐi for the latter (08-QĐi/TW). NĐ, TT, TTLT, NQLT, PL and L are
 * documents of law, which the decree's table leaves out. Slips and passes (GM, GGT, GNP, PG…) and contracts (HĐ) are no
 * documents that an article cites.
 */
const DOCUMENT_TYPES: Readonly<Record<string, DocumentType>> = {
  NQ: { names: ['Nghị quyết'], systems: BOTH },
  NQLT: { names: ['Nghị quyết liên tịch'], systems: BOTH },
  CT: { names: ['Chỉ thị'], systems: BOTH },
  QĐ: { names: ['Quyết định', 'Quy định'], systems: BOTH },
  QĐi: { names: ['Quy định'], systems: ['party'] },
  QyĐ: { names: ['Quy định'], systems: BOTH },
  QC: { names: ['Quy chế'], systems: BOTH },
  KL: { names: ['Kết luận'], systems: BOTH },
  HD: { names: ['Hướng dẫn'], systems: BOTH },
  TB: { names: ['Thông báo'], systems: BOTH },
  TC: { names: ['Thông cáo'], systems: BOTH },
  TT: { names: ['Thông tư', 'Thông tri'], systems: BOTH },
  TTLT: { names: ['Thông tư liên tịch'], systems: ['state'] },
  BC: { names: ['Báo cáo'], systems: BOTH },
  KH: { names: ['Kế hoạch'], systems: BOTH },
  CTr: { names: ['Chương trình', 'Chương trình hành động'], systems: BOTH },
  TTr: { names: ['Tờ trình'], systems: BOTH },
  CV: { names: ['Công văn'], systems: BOTH },
  CĐ: { names: ['Công điện'], systems: ['state'] },
  BB: { names: ['Biên bản'], systems: BOTH },
  ĐA: { names: ['Đề án'], systems: BOTH },
  DA: { names: ['Dự án'], systems: BOTH },
  PA: { names: ['Phương án'], systems: BOTH },
  NĐ: { names: ['Nghị định'], systems: ['state'] },
  PL: { names: ['Pháp lệnh'], systems: ['state'] },
  L: { names: ['Luật', 'Bộ luật'], systems: ['state'] },
};

const BY_LETTERS = new Map(Object.keys(DOCUMENT_TYPES).map((type) => [type.toLowerCase(), type]));

/** The abbreviation as the rules spell it ("ctr", "CTR" → "CTr"), or undefined for letters that are no type. */
export const documentType = (letters: string): string | undefined => BY_LETTERS.get(letters.toLowerCase());

/**
 * The names in full that an abbreviation may stand for, the likelier first: QĐ → Quyết định, Quy định; TT → Thông tư in
 * a State code, Thông tri in a Party code (Quy định 399-QĐ/TW knows no thông tư). Empty for letters that are no type.
 */
export const documentTypeNames = (type: string, system?: CodeSystem): readonly string[] => {
  const entry = DOCUMENT_TYPES[type];
  if (entry === undefined) return [];
  if (type === 'TT' && system !== undefined) return [system === 'party' ? 'Thông tri' : 'Thông tư'];
  return entry.names;
};

/** True if only the State issues this type, so that a code with it is a State code however it was typed. */
export const isStateOnlyType = (type: string): boolean => DOCUMENT_TYPES[type]?.systems.includes('party') === false;

/** Each full name with the abbreviations it may have in a code: "Quy định" → QĐ, QĐi, QyĐ. */
export const TYPES_BY_NAME: ReadonlyMap<string, readonly string[]> = (() => {
  const types = new Map<string, string[]>();
  for (const [type, { names }] of Object.entries(DOCUMENT_TYPES))
    for (const name of names) types.set(name, [...(types.get(name) ?? []), type]);
  return types;
})();
