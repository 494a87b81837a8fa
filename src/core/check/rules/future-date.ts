import { fault } from '../../newsroom/fault.ts';
import type { Rule } from '../rule.ts';

/** An article dated later than today; one that only waits for its day is told so as well. */
export const futureDate: Rule = {
  kinds: ['ngay-chua-toi'],
  check({ article, locate }, world) {
    if (!article || !world.isFuture(article.date)) return [];
    const { today } = world;
    return [
      fault(
        'ngay-chua-toi',
        locate(['date']),
        `ngày ${article.date} chưa tới (hôm nay ${today})`,
        article.date.slice(0, 4) > today.slice(0, 4)
          ? 'xem lại năm'
          : 'xem lại ngày, tháng; nếu đúng là bài hẹn thì cứ để',
      ),
    ];
  },
};
