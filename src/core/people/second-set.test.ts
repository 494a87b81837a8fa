import { describe, expect, it, test } from 'vitest';
import { findPeople } from './find.ts';
import { indexOfficials } from './official-index.ts';
import type { ArticleContext } from './resolution.ts';
import { resolvePeople } from './resolve.ts';

/**
 * A second set of sentences, written once the five articles were read right. All people, provinces (An Bình, Sơn
 * Hà), districts (Thượng Lâm) and wards are synthetic; real place names stand only where no person is meant.
 */
const OFFICIALS = [
  {
    id: 'tran-dinh-khai',
    name: 'Trần Đình Khải',
    offices: [{ title: 'Bí thư Tỉnh ủy An Bình', from: '2016-05', to: '2020-10' }],
  },
  {
    id: 'le-thi-thuy-hoa',
    name: 'Lê Thị Thúy Hòa',
    otherNames: ['Thúy Hòa'],
    offices: [
      { title: 'Phó Bí thư Thường trực Tỉnh ủy', organisation: 'Tỉnh ủy An Bình', attested: ['2018-03-01'] },
      { title: 'Chủ tịch HĐND tỉnh An Bình', from: '2016-06-20', to: '2021-06' },
    ],
  },
  {
    id: 'vu-minh-tam-an-binh',
    name: 'Vũ Minh Tâm',
    offices: [
      { title: 'Trưởng Ban Tổ chức Tỉnh ủy', organisation: 'Ban Tổ chức Tỉnh ủy An Bình', from: '2017', to: '2021' },
    ],
  },
  {
    id: 'vu-minh-tam-son-ha',
    name: 'Vũ Minh Tâm',
    offices: [{ title: 'Trưởng Ban Tổ chức Tỉnh ủy Sơn Hà', attested: ['2019-01-15'] }],
  },
  {
    id: 'dang-quoc-loc',
    name: 'Đặng Quốc Lộc',
    offices: [{ title: 'Trưởng Ban Nội chính Trung ương', from: '2015-02', to: '2019-12' }],
  },
  {
    id: 'kpa-y-lan',
    name: "Kpă H'Lan",
    offices: [
      {
        title: 'Giám đốc Sở Giáo dục và Đào tạo',
        organisation: 'Sở Giáo dục và Đào tạo tỉnh Sơn Hà',
        from: '2018-01-01',
      },
    ],
  },
  {
    id: 'mai-an-thuong-lam',
    name: 'Mai An',
    offices: [{ title: 'Bí thư Huyện ủy Thượng Lâm', from: '2018-08-01', to: '2022' }],
  },
  {
    id: 'hoang-van-quy',
    name: 'Hoàng Văn Quý',
    offices: [
      { title: 'Phó Trưởng Ban Tuyên giáo Trung ương', from: '2014', to: '2018-06' },
      { title: 'Trưởng Ban Tuyên giáo Trung ương', from: '2018-07' },
    ],
  },
  {
    id: 'pham-tien-dung-mot',
    name: 'Phạm Tiến Dũng',
    offices: [{ title: 'Chủ tịch UBND tỉnh An Bình', from: '2016', to: '2021' }],
  },
  {
    id: 'pham-tien-dung-hai',
    name: 'Phạm Tiến Dũng',
    offices: [{ title: 'Phó Chủ tịch UBND tỉnh An Bình', from: '2016', to: '2021' }],
  },
] as const;
const index = indexOfficials(OFFICIALS, ['An Bình', 'Sơn Hà', 'Thượng Lâm']);
const AN_BINH: ArticleContext = { date: '2019-03-05', localities: ['An Bình'] };
const NATION: ArticleContext = { date: '2019-03-05' };

/** The text with its mentions marked: {name|official}, {name|–} when it is found and not linked, <title|official>. */
const markUp = (text: string, context: ArticleContext): string => {
  const { people, titles } = resolvePeople(findPeople(text, index), index, context);
  const marks = [
    ...people.map(({ mention: { nameSpan }, resolution }) => ({
      ...nameSpan,
      open: '{',
      close: `|${resolution.status === 'linked' ? resolution.officialId : '–'}}`,
    })),
    ...titles.flatMap(({ mention: { span }, officialId }) =>
      officialId === undefined ? [] : [{ ...span, open: '<', close: `|${officialId}>` }],
    ),
  ].sort((a, b) => b.start - a.start);
  return marks.reduce(
    (out, { start, end, open, close }) =>
      `${out.slice(0, start)}${open}${out.slice(start, end)}${close}${out.slice(end)}`,
    text,
  );
};
const unmark = (marked: string): string => marked.replaceAll(/[{<]([^|{}<>]*)\|[^|{}<>]*[}>]/g, '$1');

const LINKED: readonly [ArticleContext, string][] = [
  [NATION, 'Đồng chí {Trần Đình Khải|tran-dinh-khai}, Bí thư Tỉnh ủy An Bình phát biểu tại hội nghị.'],
  [AN_BINH, 'Bí thư Tỉnh ủy {Trần Đình Khải|tran-dinh-khai} nêu rõ ba việc cần làm.'],
  [NATION, 'Bí thư Tỉnh ủy An Bình {Trần Đình Khải|tran-dinh-khai} tiếp xúc cử tri.'],
  [
    AN_BINH,
    'Dự có các đồng chí: {Trần Đình Khải|tran-dinh-khai} - Bí thư Tỉnh uỷ; {Lê Thị Thuý Hoà|le-thi-thuy-hoa} - Phó Bí thư thường trực Tỉnh uỷ, Chủ tịch HĐND tỉnh.',
  ],
  [AN_BINH, 'Đ/c {LÊ THỊ THÚY HÒA|le-thi-thuy-hoa}, Chủ tịch Hội đồng nhân dân tỉnh, chủ trì kỳ họp.'],
  [
    AN_BINH,
    'Bà {Lê Thị Thúy Hòa|le-thi-thuy-hoa} (Phó Bí thư Thường trực Tỉnh ủy) trả lời chất vấn. Bà {Hòa|le-thi-thuy-hoa} cũng đề nghị các sở vào cuộc.',
  ],
  [
    AN_BINH,
    'Chủ tịch HĐND tỉnh {Lê Thị Thúy Hòa|le-thi-thuy-hoa} nói. Sau đó, bà {Thúy Hòa|le-thi-thuy-hoa} trao quà.',
  ],
  [AN_BINH, 'Trưởng Ban Tổ chức Tỉnh ủy {Vũ Minh Tâm|vu-minh-tam-an-binh} báo cáo kết quả.'],
  [
    { date: '2019-01-20', localities: ['Sơn Hà'] },
    'Trưởng Ban Tổ chức Tỉnh ủy {Vũ Minh Tâm|vu-minh-tam-son-ha} báo cáo kết quả.',
  ],
  [NATION, 'Tham luận có ông {Vũ Minh Tâm|vu-minh-tam-son-ha} - Trưởng ban Tổ chức Tỉnh ủy Sơn Hà.'],
  [
    AN_BINH,
    '<Trưởng BTC Tỉnh ủy|vu-minh-tam-an-binh> là người ký; đồng chí {Trần Đình Khải|tran-dinh-khai} chứng kiến.',
  ],
  [NATION, 'Trưởng Ban Nội chính T.Ư {Đặng Quốc Lộc|dang-quoc-loc} làm việc tại Hà Nội.'],
  [
    NATION,
    'Ông {Đặng Quốc Lộc|dang-quoc-loc}, Trưởng ban Nội chính Trung ương, kết luận. <Trưởng ban Nội chính Trung ương|dang-quoc-loc> cũng lưu ý việc giám sát.',
  ],
  [NATION, "Bà {Kpă H'Lan|kpa-y-lan}, Giám đốc Sở Giáo dục và Đào tạo tỉnh Sơn Hà, thăm điểm trường."],
  [NATION, 'Bí thư Huyện ủy Thượng Lâm {Mai An|mai-an-thuong-lam} đối thoại với thanh niên.'],
  [NATION, 'Đồng chí {Mai An|mai-an-thuong-lam} – Bí thư Huyện ủy Thượng Lâm – dự sinh hoạt chi bộ.'],
  [{ date: '2019-05-01' }, 'Trưởng Ban Tuyên giáo Trung ương {Hoàng Văn Quý|hoang-van-quy} gặp mặt báo chí.'],
  [{ date: '2016-05-01' }, 'Phó trưởng ban Tuyên giáo T.Ư {Hoàng Văn Quý|hoang-van-quy} gặp mặt báo chí.'],
  [
    AN_BINH,
    'Chủ tịch UBND tỉnh {Phạm Tiến Dũng|pham-tien-dung-mot} ký quyết định, giao Phó Chủ tịch UBND tỉnh {Phạm Tiến Dũng|pham-tien-dung-hai} theo dõi.',
  ],
  [
    { ...AN_BINH, officialIds: ['vu-minh-tam-an-binh'] },
    'Tại buổi lễ, đồng chí {Vũ Minh Tâm|vu-minh-tam-an-binh} tặng hoa.',
  ],
  [AN_BINH, 'Theo đồng chí {Trần Đình Khải|tran-dinh-khai}, mỗi chi bộ cần một việc làm mới.'],
  [AN_BINH, 'Đồng chí Bí thư Tỉnh ủy {Trần Đình Khải|tran-dinh-khai} và Thiếu tướng {Ngô Bá Lâm|–} cắt băng.'],
  [AN_BINH, 'Ô\u0302ng {Tra\u0302\u0300n Đi\u0300nh Kha\u0309i|tran-dinh-khai}, Bí thư Tỉnh ủy, trả lời.'],
  [AN_BINH, 'Đồng\u00a0chí {Trần\u00a0Đình\u00a0Khải|tran-dinh-khai},\u00a0Bí\u00a0thư Tỉnh\u00a0ủy, trả lời.'],
  [{ date: '2022-01-10' }, 'Nguyên Bí thư Tỉnh ủy An Bình {Trần Đình Khải|tran-dinh-khai} kể lại.'],
  [AN_BINH, 'Phó Bí thư Thường trực Tỉnh ủy kiêm Chủ tịch HĐND tỉnh {Lê Thị Thúy Hòa|le-thi-thuy-hoa} kết luận.'],
  [NATION, 'TS. {Đặng Quốc Lộc|dang-quoc-loc}, Trưởng Ban Nội chính Trung ương Đảng, giảng bài.'],
];

const NOT_LINKED: readonly [ArticleContext, string][] = [
  [AN_BINH, 'Anh {Trần Đình Khải|–}, thôn Đông, được vay vốn nuôi bò.'],
  [NATION, 'Giám đốc công ty {Vũ Minh Tâm|–} nhận giải.'],
  [NATION, 'Đồng chí {Vũ Minh Tâm|–} tặng hoa.'],
  [
    { date: '2019-01-20', localities: ['An Bình', 'Sơn Hà'] },
    'Đồng chí {Vũ Minh Tâm|–}, Trưởng Ban Tổ chức Tỉnh ủy, tặng hoa.',
  ],
  [AN_BINH, 'Đồng chí {Phạm Tiến Dũng|–} dự buổi tập huấn.'],
  [{ date: '2024-03-05', localities: ['An Bình'] }, 'Bí thư Tỉnh ủy An Bình {Trần Đình Khải|–} phát biểu.'],
  [{ date: '2016-05-01' }, 'Trưởng Ban Tuyên giáo Trung ương {Hoàng Văn Quý|–} phát biểu.'],
  [NATION, 'Ông {Trần Đình Khải|–}, Chủ tịch Hội đồng quản trị Công ty Sao Mới, phát biểu.'],
  [AN_BINH, 'Bí thư Tỉnh ủy {Trần Đức Khải|–} phát biểu.'],
  [
    AN_BINH,
    'Đồng chí {Trần Đình Khải|tran-dinh-khai}, Bí thư Tỉnh ủy và anh {Lý Khải|–} cùng đi. Ông {Khải|–} nói thêm.',
  ],
  [AN_BINH, 'Ông {Khải|–} nói vậy trước khi được giới thiệu.'],
  [AN_BINH, 'Đoàn viên thắp hương ở phố Trần Đình Khải, phường Mai An.'],
  [AN_BINH, 'Trường THPT Trần Đình Khải đón bằng công nhận; Thị ủy Hoàng Mai và Huyện ủy Thượng Lâm gửi hoa.'],
  [AN_BINH, 'Sinh viên Học viện Chính trị quốc gia Hồ Chí Minh về TP. Hồ Chí Minh thực tế.'],
  [AN_BINH, 'Các đại biểu dự hội nghị. Ảnh: Trần Đình Khải'],
  [AN_BINH, 'Quang cảnh lễ kết nạp (Ảnh: Vũ Minh Tâm)'],
  [AN_BINH, 'Tin, ảnh: Lê Thị Thúy Hòa và Mai An'],
  [AN_BINH, 'Hội nghị đã thành công tốt đẹp và bế mạc trong chiều cùng ngày.\n\nTrần Đình Khải'],
  [AN_BINH, 'Hội nghị đã thành công tốt đẹp và bế mạc trong chiều cùng ngày.\n\nVũ Minh Tâm\n\nBan Tổ chức Tỉnh ủy'],
  [{ ...AN_BINH, authors: ['Trần Đình Khải'] }, 'Nơi ấy, {Trần Đình Khải|–} đã viết bài này.'],
  [AN_BINH, 'Chỉ định nhân sự giữ chức Bí thư Tỉnh ủy theo quy trình 5 bước.'],
  [AN_BINH, 'Mô hình trưởng ban Dân vận đồng thời là Chủ tịch Ủy ban MTTQ cấp huyện được nhân rộng.'],
  [AN_BINH, 'Ban Bí thư và Ban Chấp hành Trung ương ban hành kết luận mới.'],
  [AN_BINH, 'Các đồng chí Ủy viên Ban Thường vụ, Phó Bí thư Huyện ủy cùng dự.'],
  [AN_BINH, 'Đất nước, Nhân dân và Đảng ta; Kiên Giang, Thái Nguyên, Hà Nam, Cao Bằng cùng thi đua.'],
  [AN_BINH, 'Bà con xã Mai An phấn khởi; cụ thể, anh em đã góp 20 triệu đồng.'],
];

describe('a second set of synthetic sentences', () => {
  test.each([...LINKED, ...NOT_LINKED])('%# %j', (context, marked) => {
    expect(markUp(unmark(marked), context)).toBe(marked);
  });

  it('prints its precision and recall', () => {
    const marks = (marked: string): string[] => marked.match(/\{[^{}|]*\|[^{}|–]*\}/g) ?? [];
    let wanted = 0;
    let found = 0;
    let right = 0;
    for (const [context, marked] of [...LINKED, ...NOT_LINKED]) {
      const want = marks(marked);
      const got = marks(markUp(unmark(marked), context));
      wanted += want.length;
      found += got.length;
      right += got.filter((mark) => want.includes(mark)).length;
    }
    console.log(
      `people, second set of ${LINKED.length + NOT_LINKED.length}: precision ${(right / found).toFixed(3)} recall ${(right / wanted).toFixed(3)} (${right} of ${wanted})`,
    );
    expect(right / found).toBeGreaterThanOrEqual(0.98);
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
  });
});
