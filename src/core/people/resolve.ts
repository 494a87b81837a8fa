import type { FoundPeople, PersonMention } from './find.ts';
import { officeFits } from './fit.ts';
import { officeConflicts, titleHolder, titlesInArticle } from './holders.ts';
import { NamesSoFar } from './names-so-far.ts';
import { nameKey } from './names.ts';
import type { IndexedOfficial, OfficialIndex } from './official-index.ts';
import type { ArticleContext, LinkBasis, Resolution, ResolvedPeople, ResolvedPerson, Setting } from './resolution.ts';
import { isTenable, tenureOn } from './tenure.ts';
import type { TitleMention } from './titles.ts';

const linked = (officialId: string, basis: LinkBasis): Resolution => ({ status: 'linked', officialId, basis });

/** Links the one candidate left, or says that there are several, or none. */
const choose = (candidates: readonly IndexedOfficial[], basis: LinkBasis): Resolution | undefined => {
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  return others.length === 0
    ? linked(first.id, basis)
    : { status: 'ambiguous', candidates: candidates.map(({ id }) => id) };
};

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

/** What the titled mentions of one name came to. */
interface Precedent {
  readonly ids: Set<string>;
  /** One of them is somebody else, so an untitled mention may be that person. */
  doubtful: boolean;
}

/**
 * An untitled name follows the titled mentions of the same name. Without any, the place for which the article speaks
 * must do, and then only behind "đồng chí": a farmer of the province may well bear the secretary's name.
 */
const resolveUntitled = (
  candidates: readonly IndexedOfficial[],
  mention: PersonMention,
  precedent: Precedent | undefined,
  { date, localities }: Setting,
): Resolution => {
  const [id, ...others] = precedent?.ids ?? [];
  const unsure = { status: 'unconfirmed', candidates: candidates.map((official) => official.id) } as const;
  if (id !== undefined && others.length > 0) return { status: 'ambiguous', candidates: [id, ...others] };
  if (precedent?.doubtful === true) return unsure;
  if (id !== undefined) return linked(id, 'sameArticle');
  if (mention.honorific?.kind !== 'comrade') return unsure;
  const local = candidates.filter(({ offices }) =>
    offices.some(({ title, record }) => localities.has(title.locality) && isTenable(tenureOn(record, date))),
  );
  return choose(local, 'locality') ?? unsure;
};

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
  mention.titles.length === 0 && mention.honorific === undefined && authors.has(mention.key);

/**
 * Whether a mention is the short form of an earlier name: a given name, or its last words ("bà Kim Ngân"), if these are
 * not registered as the name of somebody else.
 */
const isShort = (
  mention: PersonMention,
  whole: Resolution | undefined,
  earlier: NamesSoFar,
  index: OfficialIndex,
): boolean => {
  if (mention.form === 'givenName') return true;
  if (mention.honorific === undefined || whole?.status === 'linked') return false;
  const others = index.byName.get(mention.key) ?? [];
  return earlier
    .antecedents(mention)
    .some(({ resolution }) => others.every(({ id }) => resolution.status === 'linked' && resolution.officialId === id));
};

const resolveFullNames = (people: readonly PersonMention[], setting: Setting): (Resolution | undefined)[] => {
  const precedents = new Map<string, Precedent>();
  const sure = people.map((mention): Resolution | undefined => {
    if (mention.form === 'givenName') return undefined;
    if (isAuthor(mention, setting)) return { status: 'author' };
    const candidates = setting.index.byName.get(mention.key);
    if (candidates === undefined) return { status: 'unknown' };
    const resolution = resolveByTitle(candidates, mention, setting);
    if (resolution === undefined) return undefined;
    const precedent = precedents.get(mention.key) ?? { ids: new Set(), doubtful: false };
    precedents.set(mention.key, precedent);
    if (resolution.status === 'linked') precedent.ids.add(resolution.officialId);
    else precedent.doubtful = true;
    return resolution;
  });
  return people.map((mention, i) => {
    if (sure[i] !== undefined || mention.form === 'givenName') return sure[i];
    return resolveUntitled(setting.index.byName.get(mention.key) ?? [], mention, precedents.get(mention.key), setting);
  });
};

/**
 * Says who the found people are. A name is linked only if one official of that name is left whose office on the
 * article's date fits a title beside it, or whom the frontmatter names, or who held an office in the place for which
 * the article speaks (behind "đồng chí"); untitled mentions follow the titled ones. Two left: ambiguous, no link. A title that someone else holds
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
    const resolution = (isShort(mention, whole[i], earlier, index) ? resolveShort(mention, earlier) : whole[i]) ?? {
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
