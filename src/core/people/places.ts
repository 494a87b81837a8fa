import { phraseKeys } from './word-key.ts';
import { addPhrase, phraseTree, type PhraseTree } from './phrases.ts';

/**
 * The provinces and cities before and after the merger of 1 July 2025 (Resolution 202/2025/QH15), and names of people
 * that stand for places and institutions. A name that a title or an honorific comes with is a person all the same.
 */
const PROVINCES =
  'An Giang|Bà Rịa - Vũng Tàu|Bà Rịa|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|' +
  'Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|' +
  'Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|' +
  'Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|' +
  'Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|' +
  'Thừa Thiên - Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Việt Nam|Trung Quốc|Lào|Campuchia';

/** A tree of the known places: the provinces and `more` (the newsroom's localities). */
export const placeTree = (more: Iterable<string>): PhraseTree<true> => {
  const tree = phraseTree(PROVINCES.split('|').map((name) => [name, true] as const));
  for (const name of more) addPhrase(tree, phraseKeys(name), true);
  return tree;
};

/** Words that make the capitals after them a place or an institution: "thị ủy Hoàng Mai", "đường Lê Lợi". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  phraseKeys(
    'tỉnh phố huyện xã phường trấn quận ấp thôn bản xóm khối làng buôn khu đường ngõ cầu đồi núi sông suối hồ đảo biển cảng ' +
      'ủy trường thpt thcs viện chùa đình đền chợ đoàn tncs thưởng tưởng vùng trại ga',
  ),
);
