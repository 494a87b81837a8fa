import { randomFrom } from '../../tests/search/random.ts';
import { FIELDS, GIVENS, MIDDLES, PLACE_HEADS, PLACE_TAILS, SURNAMES, TITLES, TYPES } from './words.ts';

/** An official of a synthetic newsroom. */
export interface InventedOfficial {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organisation: string;
}

/** A document of a synthetic newsroom. */
export interface InventedDocument {
  readonly id: string;
  readonly code: string;
  readonly type: string;
  readonly date: string;
}

/** What the articles of a synthetic newsroom name; everything in it is invented. */
export interface InventedRegistry {
  readonly officials: readonly InventedOfficial[];
  readonly documents: readonly InventedDocument[];
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly locality: string }[];
  readonly localities: readonly { readonly id: string; readonly name: string }[];
}

const two = (value: number) => String(value).padStart(2, '0');

/** The registry of a newsroom of `articles` articles: an official for every 50, a document for every 25. */
export function inventRegistry(articles: number): InventedRegistry {
  const random = randomFrom(1930);
  const localities = PLACE_HEADS.flatMap((head, h) =>
    PLACE_TAILS.map((tail, t) => ({ id: `dia-phuong-${String(h * PLACE_TAILS.length + t)}`, name: `${head} ${tail}` })),
  );
  const organisations = localities.flatMap(({ id, name }, l) =>
    FIELDS.map((field, f) => ({
      id: `ban-${String(l * FIELDS.length + f)}`,
      name: `Ban ${field} Tỉnh ủy ${name}`,
      locality: id,
    })),
  );
  const names = random.shuffle(
    SURNAMES.flatMap((surname) =>
      MIDDLES.flatMap((middle) =>
        GIVENS.flatMap((given) => [
          `${surname} ${middle} ${given}`,
          `${surname} ${middle} ${given} ${random.pick(GIVENS)}`,
        ]),
      ),
    ),
  );
  const officials = [...new Set(names)].slice(0, Math.max(40, Math.ceil(articles / 50))).map((name, index) => {
    const { id: organisation, name: unit } = random.pick(organisations);
    return {
      id: `can-bo-${String(index)}`,
      name,
      title: `${random.pick(TITLES)} ${unit.replace(/^Ban /, '')}`,
      organisation,
    };
  });
  const documents = Array.from({ length: Math.max(80, Math.ceil(articles / 25)) }, (_, index) => {
    const [type, short] = TYPES[index % TYPES.length] ?? ['Nghị quyết', 'NQ'];
    const year = 1998 + (index % 24);
    return {
      id: `van-ban-${String(index)}`,
      code: `${two(1 + Math.floor(index / TYPES.length))}-${short}/GĐ`,
      type,
      date: `${String(year)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    };
  });
  return { officials, documents, organisations, localities };
}
