import type { PersonMention } from './find.ts';
import { nameKey } from './names.ts';
import { officeKey, type IndexedOffice, type IndexedOfficial } from './official-index.ts';
import type { OfficeTitle } from './office-title.ts';
import type { OfficeConflict, ResolvedPerson, Setting } from './resolution.ts';
import { isTenable, tenureOn, type Tenure } from './tenure.ts';
import type { TitleMention } from './titles.ts';

/** Who holds an office that one person holds at a time, by the registry; the place comes from the title or the article. */
const holdersOf = (
  title: OfficeTitle,
  { index, date, localities }: Setting,
  counts: (tenure: Tenure) => boolean,
): IndexedOffice[] => {
  if (title.shared || title.former || title.unit === '') return [];
  const places = title.locality === '' ? ['', ...localities] : [title.locality];
  return places
    .flatMap((place) => index.byOffice.get(officeKey(title, place)) ?? [])
    .filter(({ record, title: office }) => !office.shared && counts(tenureOn(record, date)));
};

const isOf = (official: IndexedOfficial | undefined, key: string): boolean =>
  official !== undefined &&
  [official.record.name, ...(official.record.otherNames ?? [])].some((name) => nameKey(name) === key);

/** The titles of a mention that the registry gives to other names on the article's date. */
export const officeConflicts = (mention: PersonMention, setting: Setting): OfficeConflict[] =>
  mention.titles.flatMap((title) => {
    const holders = holdersOf(title.title, setting, isTenable);
    if (holders.length === 0 || holders.some(({ officialId }) => isOf(setting.index.byId.get(officialId), mention.key)))
      return [];
    return [{ title, holders: [...new Set(holders.map(({ officialId }) => officialId))] }];
  });

const keyOf = (title: OfficeTitle): string => officeKey(title, title.locality);

/** The linked people of an article by the titles written beside their names. */
export const titlesInArticle = (people: readonly ResolvedPerson[]): Map<string, Set<string>> => {
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

/** Whose a title is that stands alone: that of the one person of the article, else of the registry, who holds it. */
export const titleHolder = (
  { title }: TitleMention,
  inArticle: ReadonlyMap<string, ReadonlySet<string>>,
  setting: Setting,
): string | undefined => {
  if (title.shared) return undefined;
  const registered = setting.date === undefined ? [] : holdersOf(title, setting, (tenure) => tenure === 'held');
  const ids = inArticle.get(keyOf(title)) ?? new Set(registered.map(({ officialId }) => officialId));
  const [id] = ids;
  return ids.size === 1 ? id : undefined;
};
