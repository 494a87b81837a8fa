import type { Newsroom } from '../../core/newsroom/model.ts';
import { groupBy, oncePerNewsroom } from './once.ts';

/** The records that point at a record, by its id. */
export const backlinks = oncePerNewsroom(({ officials, organisations, localities, documents, events }: Newsroom) => ({
  officialsOfOrganisation: groupBy(officials.values(), ({ offices }) =>
    offices.map(({ organisation }) => organisation),
  ),
  partsOfOrganisation: groupBy(organisations.values(), ({ parent }) => [parent]),
  documentsOfIssuer: groupBy(documents.values(), ({ issuer }) => [issuer]),
  documentsOfEvent: groupBy(documents.values(), ({ event }) => [event]),
  documentsNaming: groupBy(documents.values(), ({ relations }) => relations.map(({ document }) => document)),
  eventsOfOrganiser: groupBy(events.values(), ({ organiser }) => [organiser]),
  eventsOfOfficial: groupBy(events.values(), ({ chair, concludedBy, venues }) => [
    chair,
    concludedBy,
    ...venues.flatMap((venue) => [venue.chair, ...venue.officials]),
  ]),
  eventsOfLocality: groupBy(events.values(), ({ venues }) => venues.map(({ locality }) => locality)),
  organisationsOfLocality: groupBy(organisations.values(), ({ locality }) => [locality]),
  documentsOfLocality: groupBy(documents.values(), ({ locality }) => [locality]),
  partsOfLocality: groupBy(localities.values(), ({ parent }) => [parent]),
  predecessorsOfLocality: groupBy(localities.values(), ({ successors }) => successors),
  predecessorsOfOrganisation: groupBy(organisations.values(), ({ successors }) => successors),
}));
