/** The kinds, in the order in which equals are shown, with the reader's word for each. */
export const KIND_NAMES = {
  document: 'Văn bản',
  official: 'Cán bộ',
  organisation: 'Tổ chức',
  locality: 'Địa phương',
  event: 'Sự kiện',
  issue: 'Số báo',
  article: 'Bài viết',
} as const;
export type RecordKind = keyof typeof KIND_NAMES;
