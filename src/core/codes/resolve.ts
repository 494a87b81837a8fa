import { fitsTitle } from './evidence.ts';
import { isLocalIssuer } from './issuers.ts';
import { Memory } from './memory.ts';
import type { Mention, Name } from './mention.ts';
import { narrow } from './narrow.ts';
import type { CodeRecord } from './registry.ts';
import type { CodeContext, Resolution, ResolvedMention, UnresolvedReason } from './resolution.ts';

const keysOf = (records: readonly CodeRecord[]): string[] => records.map(({ key }) => key);

const unresolved = (reason: UnresolvedReason, records: readonly CodeRecord[] = []): Resolution => ({
  status: 'unresolved',
  reason,
  candidates: keysOf(records),
});

/** "Đảng bộ tỉnh" without a name is the speaker's. */
const inContext = (name: Name, { unit }: CodeContext): Name =>
  name.kind === 'congress' && name.unit === '' && unit !== undefined ? { ...name, unit } : name;

/** All records that a name may mean: a bare number stands for the codes it repeats, or for what an alias says. */
const recordsOf = (name: Name, { registry }: CodeContext, memory: Memory): readonly CodeRecord[] => {
  if (name.kind !== 'number') return registry.named(name);
  const repeated = memory.codes(name.types, name.number, name.year);
  return repeated.length === 0
    ? registry.named(name)
    : [...new Set(repeated.flatMap((code) => registry.named({ kind: 'code', ...code })))];
};

const settledKeys = (name: Name, memory: Memory): ReadonlySet<string> => {
  if (name.kind !== 'number') return memory.settled(name);
  const repeated = memory.codes(name.types, name.number, name.year);
  return new Set(repeated.flatMap((code) => [...memory.settled({ kind: 'code', ...code })]));
};

/** What a name leaves unsaid that its one remaining candidate cannot make up for. */
const gap = (name: Name, record: CodeRecord, mention: Mention, context: CodeContext): UnresolvedReason | undefined => {
  if (name.kind === 'plenum' && name.term === undefined) return 'term-missing';
  const local = name.kind === 'code' && isLocalIssuer(name.issuer) && record.unit !== undefined;
  return local && context.unit === undefined && mention.stated.unit === undefined ? 'unit-missing' : undefined;
};

/** Of a plenum's documents, the one whose title stands behind the plenum's name. */
const titledRecord = (name: Name, { stated }: Mention, { registry }: CodeContext, own: string): string | undefined => {
  const { title } = stated;
  if (name.kind !== 'plenum' || title === undefined) return undefined;
  const [record, ...others] = registry
    .titled(title)
    .filter((candidate) => candidate.key !== own && candidate.term === name.term && fitsTitle(candidate, title));
  return others.length === 0 ? record?.key : undefined;
};

const resolveName = (name: Name, mention: Mention, context: CodeContext, memory: Memory): Resolution => {
  if (name.kind === 'congress' && name.unit === '') return unresolved('unit-missing');
  const records = recordsOf(name, context, memory);
  const settled = settledKeys(name, memory);
  if (records.length === 0) {
    if (name.kind !== 'number') return unresolved('unknown');
    const { left, failed } = narrow(context.registry.numbered(name.types, name.number), mention, context, settled);
    return unresolved('not-introduced', failed === undefined ? left : []);
  }
  const { left, by, failed } = narrow(records, mention, context, settled);
  if (failed !== undefined) return unresolved(failed, left);
  const [record, ...others] = left;
  if (record === undefined || others.length > 0) return { status: 'ambiguous', candidates: keysOf(left) };
  const sure =
    settled.has(record.key) ||
    context.declared?.includes(record.key) === true ||
    by.some((evidence) => evidence === 'date' || evidence === 'title');
  const missing = sure ? undefined : gap(name, record, mention, context);
  if (missing !== undefined) return unresolved(missing, left);
  const titled = titledRecord(name, mention, context, record.key);
  return { status: 'linked', key: record.key, by, ...(titled === undefined ? {} : { titled }) };
};

/**
 * Says for each mention of one article which record it means, in the article's order (earlier mentions explain later
 * ones). Pass all mentions of the article at once.
 *
 * Never guesses. A record later than the article is out, and so is one that a stated date, term, issuing body, type word
 * or province contradicts; if that leaves none, the reason names the fact. If several are left, a quoted title, an
 * earlier mention or the article's frontmatter may prefer one; else the result lists the candidates.
 */
export const resolveMentions = (mentions: readonly Mention[], context: CodeContext): ResolvedMention[] => {
  const memory = new Memory();
  return mentions.map((mention) => ({
    ...mention,
    documents: mention.documents.map((document) => {
      const name = inContext(document.name, context);
      const link = resolveName(name, mention, context, memory);
      memory.note(name);
      if (link.status === 'linked') memory.settle(name, link.key);
      return { ...document, link };
    }),
  }));
};
