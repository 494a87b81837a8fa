import { addressOf } from '../../core/newsroom/addresses.ts';
import type { Newsroom } from '../../core/newsroom/model.ts';
import { formatNumber } from '../../core/text/numbers.ts';
import { facts } from './fact.ts';
import type { Fact } from './fact.ts';
import { localityLink, organisationLink } from './names.ts';

/** What the newsroom is and holds. */
export interface AboutView {
  readonly description: string;
  readonly notice: string | undefined;
  readonly facts: readonly Fact[];
}

export function aboutView(newsroom: Newsroom): AboutView {
  const { site } = newsroom;
  const count = (number: number, unit: string, href: string) => ({ text: `${formatNumber(number)} ${unit}`, href });
  return {
    description: site.description,
    notice: site.notice,
    facts: facts([
      ['Cơ quan chủ quản', site.organisation === undefined ? undefined : organisationLink(newsroom, site.organisation)],
      ['Địa phương', site.locality === undefined ? undefined : localityLink(newsroom, site.locality)],
      ['Địa chỉ', site.address],
      ['Hộp thư bạn đọc', site.feedback?.email && { text: site.feedback.email, href: `mailto:${site.feedback.email}` }],
      [
        'Đã đăng',
        [
          count(newsroom.articles.length, 'bài', addressOf.archive),
          count(newsroom.issues.length, 'số báo', addressOf.issues),
        ],
      ],
      [
        'Hồ sơ',
        [
          count(newsroom.documents.size, 'văn bản', addressOf.documents),
          count(newsroom.officials.size, 'cán bộ', addressOf.officials),
          count(newsroom.events.size, 'sự kiện', addressOf.events),
          count(newsroom.organisations.size, 'tổ chức', addressOf.organisations),
          count(newsroom.localities.size, 'địa phương', addressOf.localities),
        ],
      ],
    ]),
  };
}
