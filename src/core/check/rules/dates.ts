import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import { formatDate, formatDateWithWeekday } from '../../text/dates/format-date.ts';
import { dayNumber } from '../../text/dates/partial-date.ts';
import type { DateMention } from '../../text/dates/mention.ts';
import { articleText } from '../article-text.ts';
import type { Rule } from '../rule.ts';

/** Days from which on a date without a year, taken to be ahead of the article, is more likely one of the year before. */
const AHEAD = 60;

/** Dates in the text that cannot be, that their weekday contradicts, or whose year a reader has to guess. */
export const dates: Rule = {
  kinds: ['sai-thu', 'ngay-trong-bai-sai', 'thieu-nam'],
  check(subject, world) {
    const whole = articleText(subject, world);
    const { article } = subject;
    if (!whole || !article) return [];
    return whole.dates.flatMap((mention) => {
      if (whole.quoted(mention.start)) return [];
      const written = whole.text.slice(mention.start, mention.end);
      return judge(mention, written, article.date).map(({ kind, cause, cure }) =>
        fault(kind, whole.place(mention.start), cause, cure),
      );
    });
  },
};

type Verdict = Pick<Fault, 'kind' | 'cause' | 'cure'>;

function judge({ fault: wrong, from, kind, inferred }: DateMention, written: string, articleDate: string): Verdict[] {
  if (wrong === 'contradiction')
    return [
      {
        kind: 'sai-thu',
        cause: `“${written}”: thứ hoặc năm âm lịch không khớp với ngày`,
        cure: from?.length === 10 ? `theo lịch là ${formatDateWithWeekday(from)}; xem lại thứ hoặc ngày` : 'xem lại',
      },
    ];
  if (wrong === 'not-in-calendar')
    return [{ kind: 'ngay-trong-bai-sai', cause: `“${written}” không có trong lịch`, cure: 'xem lại ngày, tháng' }];
  if (wrong === 'reversed')
    return [{ kind: 'ngay-trong-bai-sai', cause: `“${written}” kết thúc trước khi bắt đầu`, cure: 'xem lại hai năm' }];
  if (kind !== 'day' || !inferred || from?.length !== 10 || articleDate.length < 10) return [];
  const otherYear = from.slice(0, 4) !== articleDate.slice(0, 4);
  if (!otherYear && dayNumber(from) - dayNumber(articleDate) <= AHEAD) return [];
  return [
    {
      kind: 'thieu-nam',
      cause: `“${written}” không ghi năm, bài ngày ${formatDate(articleDate)} nên bạn đọc khó biết là năm nào`,
      cure: `ghi cả năm, ví dụ ${formatDate(from)}`,
    },
  ];
}
