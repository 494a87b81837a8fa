import type { DocumentName, DocumentCode } from './document-code.ts';

/**
 * Writes a code as the rules print it, without term or unit: "05-CT/TW", "34/2018/NĐ-CP", "148/2025/QH15". A Party code
 * has a hyphen behind the number and a stroke before the issuer (Hướng dẫn 36-HD/VPTW, section II, 1.3); a State code
 * has a stroke behind the number and hyphens between the groups of letters; a State letter (công văn) has no letters
 * for its type (Decree 30/2020/NĐ-CP, annex I, part I, section II.3).
 */
export const formatCode = ({ system, number, type, issuer, year }: DocumentCode): string => {
  if (system === 'party') return `${number}-${type ?? ''}/${issuer}`;
  const head = year === undefined ? number : `${number}/${year}`;
  return type === undefined || type === 'CV' ? `${head}/${issuer}` : `${head}/${type}-${issuer}`;
};

/**
 * The key of a document for registries and frontmatter:
 *
 * - code, with `@` and what makes it unique: `18-NQ/TW@XII`, `01-ĐA/TU@nghe-an`, `01-ĐA/TU@nghe-an-XVIII`;
 * - plenum of the Central Committee: `NQTW:4/XII`, its conclusion `KLTW:4/XIII`, `NQTW:4` when the term is not known;
 * - congress: `NQDH:XIII`, of a province `NQDH:XVIII@nghe-an`.
 */
export const formatKey = (name: DocumentName): string => {
  switch (name.kind) {
    case 'code': {
      const qualifier = [name.unit, name.term].filter(Boolean).join('-');
      return qualifier ? `${formatCode(name)}@${qualifier}` : formatCode(name);
    }
    case 'plenum':
      return `${name.type}TW:${name.plenum}${name.term === undefined ? '' : `/${name.term}`}`;
    case 'congress':
      return `NQDH:${name.congress}${name.unit === undefined ? '' : `@${name.unit}`}`;
  }
};
