import { codeRegistry } from '../codes/registry.ts';
import type { CodeRecord, CodeRegistry } from '../codes/registry.ts';
import type { Document, Event, Organisation, Registries } from '../newsroom/model.ts';
import { indexOfficials } from '../people/official-index.ts';
import type { OfficialIndex } from '../people/official-index.ts';
import { addPhrase, phraseTree } from '../people/phrases.ts';
import type { PhraseTree } from '../people/phrases.ts';
import { phraseKeys } from '../people/word-key.ts';
import { firstDay } from '../text/dates/partial-date.ts';

/** An organisation or event that a phrase may name; a short form holds only where its locality is speaking. */
export interface NamedRecord {
  kind: 'organisation' | 'event';
  id: string;
  locality: string | undefined;
}

/** All names of a newsroom's records, arranged once so that a text is searched in time that does not grow with them. */
export interface Lexicon {
  codes: CodeRegistry;
  officials: OfficialIndex;
  phrases: PhraseTree<NamedRecord[]>;
  /** Short forms with one meaning. */
  abbreviations: ReadonlyMap<string, string>;
}

const known = new WeakMap<Registries, Lexicon>();

/** The lexicon of a newsroom, made at the first call. */
export function lexiconOf(newsroom: Registries): Lexicon {
  const found = known.get(newsroom);
  if (found) return found;
  const { documents, officials, organisations, localities } = newsroom;
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : organisations.get(id)?.name);
  const people = [...officials.values()].map(({ id, name, otherNames, offices }) => ({
    id,
    name,
    otherNames,
    offices: offices.map((office) => ({ ...office, organisation: nameOf(office.organisation) })),
  }));
  const lexicon: Lexicon = {
    codes: codeRegistry([...documents.values()].map((document) => codeRecord(document, newsroom))),
    officials: indexOfficials(
      people,
      [...localities.values()].map(({ name }) => name),
    ),
    phrases: phrasesOf(newsroom),
    abbreviations: new Map(
      newsroom.abbreviations.flatMap(({ short, meanings: [meaning, ...others] }) =>
        meaning !== undefined && others.length === 0 ? [[short, meaning] as const] : [],
      ),
    ),
  };
  known.set(newsroom, lexicon);
  return lexicon;
}

function codeRecord(document: Document, { terms, organisations }: Registries): CodeRecord {
  const { id, code, type, date, title, name, aliases, locality } = document;
  const term = document.term ? terms.get(document.term) : undefined;
  const issuer = document.issuerName ?? (document.issuer ? organisations.get(document.issuer)?.name : undefined);
  return {
    key: id,
    type,
    aliases: name === undefined ? aliases : [name, ...aliases],
    ...(code === undefined ? {} : { code }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(term === undefined ? {} : { term: term.number }),
    ...(term?.from === undefined ? {} : { termStart: firstDay(term.from) }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(locality === undefined ? {} : { unit: locality }),
  };
}

function phrasesOf({ organisations, events, localities }: Registries): PhraseTree<NamedRecord[]> {
  const tree: PhraseTree<NamedRecord[]> = phraseTree();
  const lists = new Map<string, NamedRecord[]>();
  const add = (phrase: string, record: NamedRecord) => {
    const keys = phraseKeys(phrase);
    if (keys.length < 2) return;
    const list = lists.get(keys.join(' ')) ?? [];
    if (!list.some(({ id, kind }) => id === record.id && kind === record.kind)) list.push(record);
    lists.set(keys.join(' '), list);
    addPhrase(tree, keys, list);
  };
  const addOrganisation = ({ id, name, shortNames, locality }: Organisation) => {
    for (const each of [name, ...shortNames]) add(each, { kind: 'organisation', id, locality: undefined });
    const place = locality === undefined ? undefined : localities.get(locality)?.name;
    if (place !== undefined && name.endsWith(` ${place}`))
      add(name.slice(0, -place.length - 1), { kind: 'organisation', id, locality });
  };
  const addEvent = ({ id, name, shortName, aliases }: Event) => {
    for (const each of [name, ...(shortName ? [shortName] : []), ...aliases])
      add(each, { kind: 'event', id, locality: undefined });
  };
  for (const organisation of organisations.values()) addOrganisation(organisation);
  for (const event of events.values()) addEvent(event);
  return tree;
}
