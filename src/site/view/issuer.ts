import type { Document, Newsroom } from '../../core/newsroom/model.ts';
import { record } from './record.ts';

/** Who issued a document, under the name of that time where the record gives one. */
export function issuerName({ organisations }: Newsroom, { issuer, issuerName: then }: Document): string | undefined {
  return then ?? (issuer === undefined ? undefined : record(organisations, issuer).name);
}
