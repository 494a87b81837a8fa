import type { Fault } from '../../newsroom/fault.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';
import { faultIn } from '../subject.ts';
import type { TextBlock } from '../text-block.ts';

/**
 * A personal identity number: twelve figures, of which three name the place (001–096), one century and sex, two the
 * year of birth (Decree 137/2015/NĐ-CP, article 13; the codes of the places in Circular 07/2016/TT-BCA, article 7).
 */
const IDENTITY = /(?<![\p{L}\d.,-])0\d{2}[ .]?[0-3]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\d]|[.,]\d)/gu;
/** Older and foreign papers have no shape of their own; the words before them give them away. */
const OLD_IDENTITY =
  /(?:CMND|CMTND|CCCD|chứng minh(?: nhân dân| thư)?|căn cước(?: công dân)?|định danh(?: cá nhân)?|hộ chiếu)[^\p{L}\d]*(?:số[^\p{L}\d]*)?([A-Z]?\d{7,12})(?!\d)/giu;
/** A mobile number of ten figures; fixed lines (02…) and short numbers are offices'. */
const PHONE = /(?<![\p{L}\d.,-])(?:0|\+84[ .]?)[35789]\d(?:[ .-]?\d){7}(?![\p{L}\d])/gu;
const OFFICE_PHONE = /(?:đường dây nóng|hotline|tổng đài|trực ban|số máy cơ quan)[^.\n]{0,40}$/iu;
/** Where somebody lives, down to the house. */
const HOME =
  /(?:thường trú|tạm trú|trú tại|cư trú tại|nhà riêng|địa chỉ nhà)[^.;\n]{0,30}?(?:số(?: nhà)?\s*\d|(?:ngõ|ngách|hẻm|kiệt)\s*\d|tổ\s*\d)/giu;

/** What belongs to a person and not into a bulletin. */
export const privacy: Rule = {
  kinds: ['so-dinh-danh', 'so-dien-thoai', 'dia-chi-nha'],
  check: ({ blocks, fields }) =>
    [...fields, ...blocks].flatMap((block) => (/\d/.test(block.text) && block.role !== 'row' ? faultsIn(block) : [])),
};

function faultsIn(block: TextBlock): Fault[] {
  const { text } = block;
  const faults: Fault[] = [];
  const identities = new Set<number>();
  const identity = (at: number) => {
    if (identities.has(at)) return;
    identities.add(at);
    faults.push(
      faultIn(block, at, 'so-dinh-danh', 'số căn cước, số định danh của một người', 'xóa số này, hoặc che bớt chữ số'),
    );
  };
  for (const { index } of matchesOf(text, IDENTITY)) if (Number(text.slice(index, index + 3)) <= 96) identity(index);
  for (const { index, 0: whole, 1: number = '' } of matchesOf(text, OLD_IDENTITY))
    identity(index + whole.length - number.length);
  for (const { index } of matchesOf(text, PHONE))
    if (!OFFICE_PHONE.test(text.slice(Math.max(0, index - 60), index)))
      faults.push(
        faultIn(
          block,
          index,
          'so-dien-thoai',
          'có số điện thoại di động, có thể là số riêng',
          'dùng số của cơ quan; số đường dây nóng thì ghi rõ “đường dây nóng”',
        ),
      );
  for (const { index } of matchesOf(text, HOME))
    faults.push(
      faultIn(block, index, 'dia-chi-nha', 'có địa chỉ nhà của một người', 'chỉ ghi xã, phường; bỏ số nhà, ngõ, tổ'),
    );
  return faults;
}
