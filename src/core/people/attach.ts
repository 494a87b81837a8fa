import type { HonorificKind } from './honorifics.ts';
import type { OfficeTitle } from './office-title.ts';
import { phraseKeys } from './word-key.ts';
import type { Word } from './words.ts';

interface Stretch {
  /** Index of the first word, and of the first one behind. */
  readonly from: number;
  readonly end: number;
}
interface HonorificItem extends Stretch {
  readonly kind: 'honorific';
  readonly honorific: HonorificKind;
}
export interface TitleItem extends Stretch {
  readonly kind: 'title';
  readonly title: OfficeTitle;
  readonly definite: boolean;
}
export interface NameItem extends Stretch {
  readonly kind: 'name';
  readonly form: 'fullName' | 'givenName';
  /** Not sure: two words that are a person only if a title comes with them. */
  readonly sure: boolean;
}
export type Item = HonorificItem | TitleItem | NameItem;

interface AttachedName extends Stretch {
  readonly name: NameItem;
  readonly honorific: HonorificItem | undefined;
  readonly titles: readonly TitleItem[];
}

const ALSO: ReadonlySet<string> = new Set(phraseKeys('kiêm'));
/** A title behind these names an office and not its holder: "giữ chức Bí thư", "bầu làm Chủ tịch", "các Phó Bí thư". */
const OFFICE_ONLY: ReadonlySet<string> = new Set(phraseKeys('chức vụ danh làm giữ các những mỗi nguyên cố là'));

const touches = (words: readonly Word[], before: Item | undefined, from: number): boolean =>
  before?.end === from && words[from]?.gap === 'space';

/** Titles behind a name: "Name - Title, Title", "Name (Title)", "Name, Title kiêm Title". */
const titlesBehind = (words: readonly Word[], items: readonly Item[], at: number): TitleItem[] => {
  const own: TitleItem[] = [];
  let end = items[at]?.end ?? 0;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'title') break;
    const gap = words[item.from]?.gap;
    const also = own.length > 0 && item.from === end + 1 && ALSO.has(words[end]?.key ?? '');
    const joined = gap === 'comma' || gap === 'dash' || (gap === 'bracket' && own.length === 0);
    if (!also && !(item.from === end && joined)) break;
    const next = items[i + 1];
    if (next && next.kind !== 'title' && touches(words, item, next.from)) break;
    own.push(item);
    end = item.end;
  }
  return own;
};

/** Honorific and titles before a name: "Title, Title Name", "Title đồng chí Name". */
const itemsBefore = (words: readonly Word[], items: readonly Item[], at: number, taken: ReadonlySet<Item>): Item[] => {
  const own: Item[] = [];
  let from = items[at]?.from ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || item.kind === 'name' || taken.has(item) || item.end !== from) break;
    const gap = words[from]?.gap;
    const titleChain = item.kind === 'title' && own.at(-1)?.kind === 'title' && gap === 'comma';
    const list = item.kind === 'honorific' && own.length === 0 && gap === 'colon';
    if (gap !== 'space' && !titleChain && !list) break;
    own.unshift(item);
    from = item.from;
  }
  return own;
};

/** Gives each name its honorific and titles; titles that nobody owns and that name an office whole stand alone. */
export const attach = (
  words: readonly Word[],
  items: readonly Item[],
): { readonly people: readonly AttachedName[]; readonly titles: readonly TitleItem[] } => {
  const taken = new Set<Item>();
  const people: AttachedName[] = [];
  for (const [at, name] of items.entries()) {
    if (name.kind !== 'name') continue;
    const before = itemsBefore(words, items, at, taken);
    const behind = titlesBehind(words, items, at);
    const titles = [...before, ...behind].filter((item) => item.kind === 'title');
    if (!name.sure && titles.length === 0) continue;
    for (const title of titles) taken.add(title);
    people.push({
      name,
      honorific: before.find((item) => item.kind === 'honorific'),
      titles,
      from: before[0]?.from ?? name.from,
      end: behind.at(-1)?.end ?? name.end,
    });
  }
  const alone: TitleItem[] = [];
  let officeOnly: TitleItem | undefined;
  for (const item of items) {
    if (item.kind !== 'title' || taken.has(item)) continue;
    const { gap } = words[item.from] ?? { gap: 'other' };
    const listed = officeOnly?.end === item.from && gap === 'comma';
    if (listed || (gap === 'space' && OFFICE_ONLY.has(words[item.from - 1]?.key ?? ''))) officeOnly = item;
    else if (item.definite && !item.title.former) alone.push(item);
  }
  return { people, titles: alone };
};
