import { document } from './document.ts';
import { event } from './event.ts';
import { locality } from './locality.ts';
import { official } from './official.ts';
import { organisation } from './organisation.ts';
import { term } from './term.ts';

/** The schema of each kind of record, by the folder that holds its files. */
export const RECORD_SCHEMAS = {
  officials: official,
  documents: document,
  organisations: organisation,
  localities: locality,
  events: event,
  terms: term,
};
