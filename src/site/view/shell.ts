import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Issue, Newsroom } from '../../core/newsroom/model.ts';
import { formatDate, weekdayName } from '../../core/text/dates/format-date.ts';
import { weekday } from '../../core/text/dates/partial-date.ts';
import { issueName } from './issue.ts';
import type { Link } from './link.ts';
import { oncePerNewsroom } from './once.ts';
import { publicAddress } from './public-address.ts';
import { record } from './record.ts';

/** A link of the navigation. */
interface NavigationLink extends Link {
  /** This page, or the part of the site it belongs to. */
  readonly current: boolean;
}

/** What surrounds every page: masthead, navigation, foot. */
export interface Shell {
  readonly name: string;
  readonly description: string;
  /** The public address of the site, with a stroke at the end. */
  readonly address: string;
  /** Who publishes it, and the line above its name. */
  readonly publisher: string | undefined;
  /** The bulletin number and its day; undefined where the newest is shown by tin-moi.js, for all pages at once. */
  readonly edition: Edition | undefined;
  /** What stands there without a script. */
  readonly newest: Link;
  readonly sections: readonly NavigationLink[];
  readonly records: readonly NavigationLink[];
  readonly notice: string | undefined;
  readonly hasFeedback: boolean;
}

/** The line under the name: the bulletin number and its day. */
export interface Edition {
  readonly issue: Link | undefined;
  readonly date: string | undefined;
  /** “Thứ Hai”, where the day is known. */
  readonly weekday: string | undefined;
  readonly day: string | undefined;
}

const shells = oncePerNewsroom(() => new Map<string, Shell>());

/**
 * The shell of a page. Only the front page and the pages of a bulletin number name one; if the others named the newest,
 * each new number would change every page of the site. Pages that name none and belong to one part have one and the same.
 * @param current the address of the part of the site to which the page belongs
 */
export function shell(newsroom: Newsroom, current: string, edition?: Edition): Shell {
  if (edition) return makeShell(newsroom, current, edition);
  const known = shells(newsroom).get(current) ?? makeShell(newsroom, current, undefined);
  shells(newsroom).set(current, known);
  return known;
}

function makeShell(newsroom: Newsroom, current: string, edition: Edition | undefined): Shell {
  const { site } = newsroom;
  const mark = (link: Link): NavigationLink => ({ ...link, current: link.href === current });
  return {
    name: site.name,
    description: site.description,
    address: publicAddress(site.address, addressOf.front),
    publisher: publisher(newsroom),
    edition,
    newest:
      newsroom.issues.length > 0
        ? { href: addressOf.issues, text: 'Số báo mới nhất' }
        : { href: addressOf.front, text: 'Tin mới nhất' },
    sections: [
      { href: addressOf.front, text: 'Trang nhất' },
      ...site.sections.map(({ id, name }) => ({ href: addressOf.section(id), text: name })),
    ].map(mark),
    records: records(newsroom).map(mark),
    notice: site.notice,
    hasFeedback: site.feedback !== undefined,
  };
}

/** “Số 6/2019”, and the day it came out. */
export const editionOf = (issue: Issue): Edition => ({
  issue: { href: addressOf.issue(issue.id), text: issueName(issue) },
  ...dateLine(issue.date),
});

function dateLine(date: string): Omit<Edition, 'issue'> {
  const day = weekday(date);
  return { date, weekday: day === undefined ? undefined : weekdayName(day), day: formatDate(date) };
}

/** The newest bulletin number; before the first, the day of the newest article. */
export function newestEdition({ issues, articles }: Newsroom): Edition {
  const [issue] = issues;
  if (issue) return editionOf(issue);
  const date = articles[0]?.date;
  return { issue: undefined, ...(date === undefined ? { date, weekday: undefined, day: undefined } : dateLine(date)) };
}

function publisher({ site, organisations }: Newsroom): string | undefined {
  const organisation = site.organisation && record(organisations, site.organisation).name;
  const lines = [organisation, site.motto].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join(' · ') : undefined;
}

/** The registries that have something in them. */
function records({ issues, documents, officials, events, articles }: Newsroom): Link[] {
  const all: [number, Link][] = [
    [documents.size, { href: addressOf.documents, text: 'Văn bản' }],
    [officials.size, { href: addressOf.officials, text: 'Cán bộ' }],
    [events.size, { href: addressOf.events, text: 'Sự kiện' }],
    [issues.length, { href: addressOf.issues, text: 'Số báo' }],
    [articles.length, { href: addressOf.archive, text: 'Lưu trữ' }],
  ];
  return all.filter(([count]) => count > 0).map(([, link]) => link);
}
