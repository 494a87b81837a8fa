import { normalise } from '../text/normalise.ts';
import { readCode } from './code-grammar.ts';
import type { DocumentName } from './document-code.ts';
import { fromRoman } from './roman.ts';
import { TokenReader } from './token-reader.ts';

const PLENUM = /^(NQ|KL)TW:(\d{1,2})(?:\/([IVXL]+))?$/;
const CONGRESS = /^NQDH:([IVXL]+)(?:@([\da-z]+(?:-[\da-z]+)*))?$/;
const SLUG = /^[\da-z]+(?:-[\da-z]+)*$/;

/** Takes `XII`, `nghe-an` or `nghe-an-XVIII` apart; undefined if it is none of these. */
const parseQualifier = (qualifier: string): { term?: string; unit?: string } | undefined => {
  if (fromRoman(qualifier) !== undefined) return { term: qualifier };
  const hyphen = qualifier.lastIndexOf('-');
  const last = qualifier.slice(hyphen + 1);
  if (hyphen > 0 && fromRoman(last) !== undefined && SLUG.test(qualifier.slice(0, hyphen)))
    return { unit: qualifier.slice(0, hyphen), term: last };
  return SLUG.test(qualifier) ? { unit: qualifier } : undefined;
};

/**
 * Reads one code or key as people and registries write it: "39 - NQ/TW", "34/2018/NĐ-CP", "26-NQ/TW@XII",
 * "01-ĐA/TU@nghe-an", "NQTW:4/XII", "NQDH:XIII" (see `formatKey`). Undefined if the text is anything else or anything
 * more. An issuer that we do not know gives `knownIssuer: false`.
 */
export const parseKey = (text: string): DocumentName | undefined => {
  const clean = normalise(text).trim();
  const plenum = PLENUM.exec(clean);
  if (plenum !== null) {
    const [, type, number, term] = plenum;
    if (term !== undefined && fromRoman(term) === undefined) return undefined;
    return {
      kind: 'plenum',
      type: type === 'KL' ? 'KL' : 'NQ',
      plenum: Number(number),
      ...(term === undefined ? {} : { term }),
    };
  }
  const congress = CONGRESS.exec(clean);
  if (congress !== null) {
    const [, number = '', unit] = congress;
    if (fromRoman(number) === undefined) return undefined;
    return { kind: 'congress', congress: number, ...(unit === undefined ? {} : { unit }) };
  }
  const at = clean.indexOf('@');
  const reader = new TokenReader(at === -1 ? clean : clean.slice(0, at));
  const code = readCode(reader, 0);
  if (code?.next !== reader.length) return undefined;
  if (at === -1) return { kind: 'code', ...code.value };
  const qualifier = parseQualifier(clean.slice(at + 1).trim());
  return qualifier && { kind: 'code', ...code.value, ...qualifier };
};
