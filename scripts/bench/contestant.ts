import type { Cost } from './measure.ts';
import type { InventedArticle } from './article.ts';
import type { InventedOfficial, InventedRegistry } from './registry.ts';

/** A generator that is measured: it builds the same articles to the same kinds of pages. */
export interface Contestant {
  readonly name: string;
  /** Writes the site's sources for a newsroom of `count` articles into `folder`. */
  prepare: (folder: string, count: number, registry: InventedRegistry) => Promise<void> | void;
  /** Puts one article in the place of what it was. */
  writeArticle: (folder: string, article: InventedArticle, registry: InventedRegistry) => void;
  writeOfficial: (folder: string, official: InventedOfficial, registry: InventedRegistry) => void;
  /** Everything it makes: without that it builds as on a machine where it never ran. */
  made: (folder: string) => readonly string[];
  build: (folder: string) => Promise<Cost>;
  /** The folder of the finished site. */
  output: (folder: string) => string;
}
