import { expect, it } from 'vitest';
import { capitalise } from './case.ts';

it('capitalises the first letter, behind a quotation mark too', () => {
  expect(['đảng ủy', '“ủy ban', 'TP. Vinh', '3 tháng', ''].map(capitalise)).toEqual([
    'Đảng ủy',
    '“Ủy ban',
    'TP. Vinh',
    '3 tháng',
    '',
  ]);
});
