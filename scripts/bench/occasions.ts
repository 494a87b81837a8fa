import { inventArticle, YEARS } from './article.ts';
import type { Contestant } from './contestant.ts';
import type { InventedRegistry } from './registry.ts';

/** When a site is built: what has changed since it was built last. */
export interface Occasion {
  readonly name: string;
  /** Whether everything that was built before is put aside. */
  readonly anew?: boolean;
  /** Makes the change; `round` differs each time, so that no change is an old one. */
  change: (contestant: Contestant, folder: string, registry: InventedRegistry, round: number) => void;
}

export const OCCASIONS: readonly Occasion[] = [
  { name: 'từ đầu', anew: true, change: () => undefined },
  { name: 'không đổi gì', change: () => undefined },
  {
    name: 'sửa một bài',
    change: (contestant, folder, registry, round) => {
      // One of the latest year, as it is every day.
      const article = inventArticle(YEARS - 1, registry);
      contestant.writeArticle(
        folder,
        { ...article, body: `${article.body}\nĐoạn thêm lần ${String(round)}.\n` },
        registry,
      );
    },
  },
  {
    name: 'đổi chức vụ một cán bộ',
    change: (contestant, folder, registry, round) => {
      const [official] = registry.officials;
      if (official)
        contestant.writeOfficial(folder, { ...official, title: `${official.title} (lần ${String(round)})` }, registry);
    },
  },
];
