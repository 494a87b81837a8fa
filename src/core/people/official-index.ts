import { nameKey } from './names.ts';
import type { OfficeRecord, OfficialRecord } from './official-record.ts';
import { addPhrase, phraseTree, type PhraseTree } from './phrases.ts';
import { placeTree } from './places.ts';
import type { OfficeTitle } from './office-title.ts';
import { learnUnit, readOffice } from './titles.ts';
import type { TitleLexicon } from './unit.ts';

/** An office of the registry beside its canonical title. */
export interface IndexedOffice {
  readonly officialId: string;
  readonly record: OfficeRecord;
  readonly title: OfficeTitle;
}

/** An official ready for lookup. */
export interface IndexedOfficial {
  readonly id: string;
  readonly record: OfficialRecord;
  readonly offices: readonly IndexedOffice[];
}

/** The registry of officials, arranged once so that a text is searched in time that does not grow with it. */
export interface OfficialIndex {
  readonly byId: ReadonlyMap<string, IndexedOfficial>;
  /** By {@link nameKey}, other names included; namesakes share an entry. */
  readonly byName: ReadonlyMap<string, readonly IndexedOfficial[]>;
  /** By {@link officeKey}. */
  readonly byOffice: ReadonlyMap<string, readonly IndexedOffice[]>;
  readonly lexicon: TitleLexicon;
}

/** The key under which two canonical titles name the same office, place included. */
export const officeKey = ({ role, standing, unit }: OfficeTitle, locality: string): string =>
  `${role}|${standing ? 'standing' : ''}|${unit}|${locality}`;

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
};

/**
 * Builds the index once per registry. `localities`: names of places beyond the provinces ("Hoàng Mai", "Quỳ Hợp"), so
 * that the end of a place and the beginning of a name are told apart: "Bí thư Huyện ủy Quỳ Hợp Trần Văn …".
 */
export const indexOfficials = (
  officials: readonly OfficialRecord[],
  localities: Iterable<string> = [],
): OfficialIndex => {
  const names: PhraseTree<true> = phraseTree();
  const lexicon: TitleLexicon = { places: placeTree(localities), names, units: phraseTree() };
  const byId = new Map<string, IndexedOfficial>();
  const byName = new Map<string, IndexedOfficial[]>();
  const byOffice = new Map<string, IndexedOffice[]>();
  for (const { offices } of officials) for (const { title } of offices) learnUnit(title, lexicon);
  for (const record of officials) {
    const offices = record.offices.map((office) => ({
      officialId: record.id,
      record: office,
      title: readOffice(office.title, office.organisation ?? '', lexicon),
    }));
    const official = { id: record.id, record, offices };
    byId.set(record.id, official);
    for (const name of [record.name, ...(record.otherNames ?? [])]) {
      const key = nameKey(name);
      if (key === '') continue;
      put(byName, key, official);
    }
    for (const office of offices) put(byOffice, officeKey(office.title, office.title.locality), office);
  }
  for (const key of byName.keys()) addPhrase(names, key.split(' '), true);
  return { byId, byName, byOffice, lexicon };
};
