import type { FoundPeople, PersonMention } from './find.ts';
import { officeFits } from './fit.ts';
import { nameKey } from './names.ts';
import { officeKey, type IndexedOffice, type IndexedOfficial, type OfficialIndex } from './official-index.ts';
import { tenureOn } from './tenure.ts';
import type { OfficeTitle, TitleMention } from './titles.ts';

/** What is known of the article besides its text. */
export interface ArticleContext {
  /** `YYYY-MM-DD`, or less precise; leave it out when nobody knows. */
  readonly date?: string | undefined;
  /** Names of the places for which the article speaks: its unit's, its venues', the site's own. */
  readonly localities?: readonly string[] | undefined;
  /** Ids of officials that the frontmatter names. */
  readonly officialIds?: readonly string[] | undefined;
  /** Names of the authors as printed: they are not mentions of officials. */
  readonly authors?: readonly string[] | undefined;
}

/** Why a mention is linked. */
export type LinkBasis = 'title' | 'locality' | 'frontmatter' | 'sameArticle' | 'givenName';
/** What a mention came to. Only `linked` may become a link; the rest is for the check report. */
export type Resolution =
  | { readonly status: 'linked'; readonly officialId: string; readonly basis: LinkBasis }
  /** Two or more officials of this name fit. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[] }
  /** The name is registered, but neither a title nor the place nor the frontmatter speaks for any of the officials. */
  | { readonly status: 'unconfirmed'; readonly candidates: readonly string[] }
  /** An author, or a name that is in no registry. */
  | { readonly status: 'author' }
  | { readonly status: 'unknown' };

/** An office that one name holds in the text and another in the registry, on the article's date: a slip, or news. */
export interface OfficeConflict {
  readonly title: TitleMention;
  readonly holders: readonly string[];
}

export interface ResolvedPerson {
  readonly mention: PersonMention;
  readonly resolution: Resolution;
  readonly officeConflicts: readonly OfficeConflict[];
}
export interface ResolvedTitle {
  readonly mention: TitleMention;
  /** Whose title it is, if exactly one person of the article or of the registry held it on that day. */
  readonly officialId: string | undefined;
}
export interface ResolvedPeople {
  readonly people: readonly ResolvedPerson[];
  readonly titles: readonly ResolvedTitle[];
}

const linked = (officialId: string, basis: LinkBasis): Resolution => ({ status: 'linked', officialId, basis });

/** Links the one candidate left, or says that there are several, or none. */
const choose = (candidates: readonly IndexedOfficial[], basis: LinkBasis): Resolution | undefined => {
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  return others.length === 0
    ? linked(first.id, basis)
    : { status: 'ambiguous', candidates: candidates.map(({ id }) => id) };
};

interface Setting {
  readonly index: OfficialIndex;
  readonly date: string | undefined;
  readonly localities: ReadonlySet<string>;
  readonly officialIds: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
}

const fitsTitle = (
  official: IndexedOfficial,
  titles: readonly TitleMention[],
  { date, localities }: Setting,
): boolean =>
  titles.some(({ title }) => official.offices.some((office) => officeFits(title, office, date, localities)));

/** By the mention itself: its titles, else the frontmatter. */
const resolveByTitle = (
  candidates: readonly IndexedOfficial[],
  { titles }: PersonMention,
  setting: Setting,
): Resolution | undefined => {
  const named = candidates.filter(({ id }) => setting.officialIds.has(id));
  const fitting = candidates.filter((official) => fitsTitle(official, titles, setting));
  const both = fitting.filter((official) => named.includes(official));
  return (
    choose(both.length > 0 ? both : fitting, 'title') ??
    choose(named, 'frontmatter') ??
    (titles.length > 0 ? { status: 'unconfirmed', candidates: candidates.map(({ id }) => id) } : undefined)
  );
};

/** An untitled name follows the titled mentions of the same name; without any, the place the article speaks for. */
const resolveUntitled = (
  candidates: readonly IndexedOfficial[],
  sameName: readonly Resolution[],
  { date, localities }: Setting,
): Resolution => {
  const ids = new Set(sameName.flatMap((other) => (other.status === 'linked' ? [other.officialId] : [])));
  const [id] = ids;
  const unsure = { status: 'unconfirmed', candidates: candidates.map((official) => official.id) } as const;
  if (ids.size > 1) return { status: 'ambiguous', candidates: [...ids] };
  if (sameName.some(({ status }) => status !== 'linked')) return unsure;
  if (id !== undefined) return linked(id, 'sameArticle');
  const local = candidates.filter(({ offices }) =>
    offices.some(({ title, record }) => {
      const tenure = tenureOn(record, date);
      return localities.has(title.locality) && (tenure === 'held' || tenure === 'presumed');
    }),
  );
  return choose(local, 'locality') ?? unsure;
};

const isOf = (official: IndexedOfficial | undefined, key: string): boolean =>
  official !== undefined &&
  [official.record.name, ...(official.record.otherNames ?? [])].some((name) => nameKey(name) === key);

const officeConflicts = (mention: PersonMention, { index, date, localities }: Setting): OfficeConflict[] =>
  mention.titles.flatMap((title) => {
    const holders = holdersOf(title.title, index, date, localities, ['held', 'presumed']);
    const key = nameKey(mention.name);
    if (holders.length === 0 || holders.some(({ officialId }) => isOf(index.byId.get(officialId), key))) return [];
    return [{ title, holders: [...new Set(holders.map(({ officialId }) => officialId))] }];
  });

/** Who holds an office that one person holds at a time, by the registry; the place comes from the title or the article. */
const holdersOf = (
  title: OfficeTitle,
  index: OfficialIndex,
  date: string | undefined,
  localities: ReadonlySet<string>,
  tenures: readonly string[],
): IndexedOffice[] => {
  if (title.shared || title.former || title.unit === '') return [];
  const places = title.locality === '' ? ['', ...localities] : [title.locality];
  return places
    .flatMap((place) => index.byOffice.get(officeKey(title, place)) ?? [])
    .filter(({ record, title: office }) => !office.shared && tenures.includes(tenureOn(record, date)));
};

/** The whole names met so far, by each of their endings: "chính", "minh chính" → Phạm Minh Chính. */
class NamesSoFar {
  readonly #byEnding = new Map<string, Map<string, ResolvedPerson>>();

  add(person: ResolvedPerson): void {
    const full = nameKey(person.mention.name);
    for (let space = full.indexOf(' '); space >= 0; space = full.indexOf(' ', space + 1)) {
      const ending = full.slice(space + 1);
      const names = this.#byEnding.get(ending);
      if (names === undefined) this.#byEnding.set(ending, new Map([[full, person]]));
      else names.set(full, person);
    }
  }

  /** Those that a given name, or the last words of a name, can refer back to. */
  antecedents(short: PersonMention): readonly ResolvedPerson[] {
    return [...(this.#byEnding.get(nameKey(short.name))?.values() ?? [])];
  }
}

const resolveShort = (mention: PersonMention, earlier: NamesSoFar): Resolution => {
  const [first, ...others] = earlier.antecedents(mention);
  if (first === undefined) return { status: 'unknown' };
  const ids = [first, ...others].flatMap(({ resolution }) =>
    resolution.status === 'linked' ? [resolution.officialId] : [],
  );
  if (others.length > 0) return { status: 'ambiguous', candidates: [...new Set(ids)] };
  return first.resolution.status === 'linked' ? linked(first.resolution.officialId, 'givenName') : first.resolution;
};

/** A byline's name stays an author's wherever it stands bare; with a title or an address it is a person of the text. */
const isAuthor = (mention: PersonMention, { authors }: Setting): boolean =>
  mention.titles.length === 0 && mention.honorific === undefined && authors.has(nameKey(mention.name));

/** A two-word form of an earlier name ("bà Kim Ngân") is no name of its own unless it is registered. */
const isShort = (mention: PersonMention, earlier: NamesSoFar, { index }: Setting): boolean =>
  mention.form === 'givenName' ||
  (mention.honorific !== undefined &&
    !index.byName.has(nameKey(mention.name)) &&
    earlier.antecedents(mention).length > 0);

const resolveFullNames = (people: readonly PersonMention[], setting: Setting): (Resolution | undefined)[] => {
  const first = people.map((mention): Resolution | undefined => {
    if (mention.form === 'givenName') return undefined;
    if (isAuthor(mention, setting)) return { status: 'author' };
    const candidates = setting.index.byName.get(nameKey(mention.name));
    return candidates === undefined ? { status: 'unknown' } : resolveByTitle(candidates, mention, setting);
  });
  const byKey = new Map<string, Resolution[]>();
  for (const [i, mention] of people.entries()) {
    const resolution = first[i];
    if (resolution === undefined || mention.form === 'givenName') continue;
    const key = nameKey(mention.name);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [resolution]);
    else others.push(resolution);
  }
  return people.map((mention, i) => {
    if (first[i] !== undefined || mention.form === 'givenName') return first[i];
    const key = nameKey(mention.name);
    return resolveUntitled(setting.index.byName.get(key) ?? [], byKey.get(key) ?? [], setting);
  });
};

const keyOf = (title: OfficeTitle): string => officeKey(title, title.locality);

/** The linked people of an article by the titles written beside their names. */
const titlesInArticle = (people: readonly ResolvedPerson[]): Map<string, Set<string>> => {
  const holders = new Map<string, Set<string>>();
  for (const { mention, resolution } of people)
    if (resolution.status === 'linked')
      for (const { title } of mention.titles) {
        const ids = holders.get(keyOf(title));
        if (ids === undefined) holders.set(keyOf(title), new Set([resolution.officialId]));
        else ids.add(resolution.officialId);
      }
  return holders;
};

const titleHolder = (
  { title }: TitleMention,
  inArticle: ReadonlyMap<string, ReadonlySet<string>>,
  { index, date, localities }: Setting,
): string | undefined => {
  if (title.shared) return undefined;
  const registered = date === undefined ? [] : holdersOf(title, index, date, localities, ['held']);
  const ids = inArticle.get(keyOf(title)) ?? new Set(registered.map(({ officialId }) => officialId));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
};

/**
 * Says who the found people are. A name is linked only if one official of that name is left whose office on the
 * article's date fits a title beside it, or whom the frontmatter names, or who held an office in the place for which
 * the article speaks; later mentions follow the first. Two left: ambiguous, no link. A title that someone else holds
 * by the registry is reported as a conflict and gives no link.
 */
export const resolvePeople = (
  found: FoundPeople,
  index: OfficialIndex,
  context: ArticleContext = {},
): ResolvedPeople => {
  const setting: Setting = {
    index,
    date: context.date,
    localities: new Set((context.localities ?? []).map(nameKey)),
    officialIds: new Set(context.officialIds),
    authors: new Set((context.authors ?? []).map(nameKey)),
  };
  const whole = resolveFullNames(found.people, setting);
  const people: ResolvedPerson[] = [];
  const earlier = new NamesSoFar();
  for (const [i, mention] of found.people.entries()) {
    const resolution = (isShort(mention, earlier, setting) ? resolveShort(mention, earlier) : whole[i]) ?? {
      status: 'unknown',
    };
    const conflicts = resolution.status === 'linked' ? [] : officeConflicts(mention, setting);
    const person = { mention, resolution, officeConflicts: conflicts };
    people.push(person);
    if (mention.form === 'fullName') earlier.add(person);
  }
  const inArticle = titlesInArticle(people);
  return {
    people,
    titles: found.titles.map((mention) => ({ mention, officialId: titleHolder(mention, inArticle, setting) })),
  };
};
