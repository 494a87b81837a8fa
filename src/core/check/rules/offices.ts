import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Registries } from '../../newsroom/model.ts';
import type { ResolvedPerson } from '../../people/resolution.ts';
import { articleText } from '../article-text.ts';
import type { ArticleText } from '../article-text.ts';
import type { Rule } from '../rule.ts';

/** An office that the registry gives to somebody else on the article's day, or the text to two people. */
export const offices: Rule = {
  kinds: ['chuc-vu-khong-khop', 'hai-nguoi-mot-chuc'],
  check(subject, world) {
    const whole = articleText(subject, world);
    if (!whole) return [];
    const { people } = whole.people;
    return [...people.flatMap((person) => conflicts(person, whole, world.newsroom)), ...sharedOffices(people, whole)];
  },
};

function conflicts({ mention, officeConflicts }: ResolvedPerson, whole: ArticleText, newsroom: Registries): Fault[] {
  const [conflict] = officeConflicts;
  if (!conflict) return [];
  const { span } = conflict.title;
  const holders = conflict.holders.map((id) => newsroom.officials.get(id)?.name ?? id);
  return [
    fault(
      'chuc-vu-khong-khop',
      whole.place(mention.nameSpan.start),
      `hồ sơ ghi “${whole.text.slice(span.start, span.end)}” lúc ấy là ${holders.join(', ')}, bài viết là ${mention.name}`,
      'xem lại tên người, chức vụ và ngày; hoặc bổ sung hồ sơ',
    ),
  ];
}

/** Two whole names beside one office that only one person holds at a time. */
function sharedOffices(people: readonly ResolvedPerson[], whole: ArticleText): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { mention, officeConflicts, resolution } of people) {
    // Whom the registry links to the office by title needs no second look.
    if (mention.form !== 'fullName' || officeConflicts.length > 0 || resolution.status === 'linked') continue;
    for (const { title, span } of mention.titles) {
      if (title.shared || title.former || title.unit === '' || title.locality === '') continue;
      const office = [title.role, title.standing, title.unit, title.locality].join('|');
      const name = mention.name.toLowerCase();
      const other = first.get(office);
      if (other === undefined) first.set(office, name);
      else if (other !== name)
        faults.push(
          fault(
            'hai-nguoi-mot-chuc',
            whole.place(mention.nameSpan.start),
            `“${whole.text.slice(span.start, span.end)}” trong bài vừa là ${mention.name} vừa là người khác`,
            'xem lại hai tên, hoặc ghi “nguyên” cho người trước',
          ),
        );
    }
  }
  return faults;
}
