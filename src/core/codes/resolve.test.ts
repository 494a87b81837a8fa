import { describe, expect, it } from 'vitest';
import { findMentions } from './find.ts';
import { RECORDS } from './fixtures/records.ts';
import { codeRegistry } from './registry.ts';
import type { CodeContext, Resolution } from './resolution.ts';
import { resolveMentions } from './resolve.ts';

const registry = codeRegistry(RECORDS);

const linksIn = (text: string, context: Partial<CodeContext> = {}): Resolution[] =>
  resolveMentions(findMentions(text, registry), { registry, ...context }).flatMap(({ documents }) =>
    documents.map(({ link }) => link),
  );

const inShort = (link: Resolution): string => {
  switch (link.status) {
    case 'linked':
      return [link.key, ...link.by].join(' < ');
    case 'ambiguous':
      return `? ${link.candidates.join(', ')}`;
    case 'unresolved':
      return `${link.reason}: ${link.candidates.join(', ')}`;
  }
};

describe('resolveMentions', () => {
  it.each<[string, Partial<CodeContext>, string]>([
    ['Chỉ thị 05-CT/TW', {}, '05-CT/TW@XII'],
    ['Nghị quyết 57-NQ/TW', {}, 'unknown: '],
    ['Nghị quyết 18-NQ/TW', {}, '? 18-NQ/TW@XII, 18-NQ/TW@XIII'],
    ['Nghị quyết 18-NQ/TW', { articleDate: '2019' }, '18-NQ/TW@XII < article-date'],
    ['Nghị quyết 18-NQ/TW', { articleDate: '2016-05-01' }, 'article-date: 18-NQ/TW@XII, 18-NQ/TW@XIII'],
    ['Nghị quyết 18-NQ/TW', { declared: ['18-NQ/TW@XIII'] }, '18-NQ/TW@XIII < declared'],
    ['Nghị quyết 18-NQ/TW năm 2022', {}, '18-NQ/TW@XIII < date'],
    ['Nghị quyết 18-NQ/TW ngày 26/10/2017', {}, 'date: 18-NQ/TW@XII, 18-NQ/TW@XIII'],
    ['Nghị quyết 18-NQ/TW khóa XI', {}, 'term: 18-NQ/TW@XII, 18-NQ/TW@XIII'],
    ['Chỉ thị 05-CT/TW của Ban Bí thư', {}, 'issuer: 05-CT/TW@XII'],
    ['Chỉ thị 05-CT/TW ngày 15/5/2016 của Ban Bí thư', {}, '05-CT/TW@XII'],
    ['Quyết định 205-QĐ/TW', {}, 'type: 205-QĐ/TW@XII'],
    ['Quy định 205', {}, '205-QĐ/TW@XII'],
    ['Quy định số 114', {}, 'not-introduced: 114-QĐ/TW@XIII'],
    ['Nghị quyết số 18 ngày 25/10/2017', {}, 'not-introduced: 18-NQ/TW@XII'],
    ['Ngày 21/1/2019, Ban Bí thư đã ký ban hành Chỉ thị 28-CT/TW', {}, '28-CT/TW@XII < date'],
    ['Ngày 21/1/2019, tỉnh biết tin Ban Bí thư ban hành Chỉ thị 28-CT/TW', {}, '? 28-CT/TW@XII, 28-CT/TW@XIII'],
    ['Ngày 25/12/2023, Bộ Chính trị khóa XIII ban hành Chỉ thị 28-CT/TW', {}, '28-CT/TW@XIII < date'],
    ['Đề án 01-ĐA/TU ngày 10/8/2016', {}, '01-ĐA/TU@nghe-an-XVIII < date'],
    ['Đề án 01-ĐA/TU', { unit: 'vinh-phuc' }, 'unit: 01-ĐA/TU@nghe-an-XVIII, 01-ĐA/TU@tinh-mau'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII', {}, 'unit-missing: '],
    ['Nghị quyết Trung ương 7', {}, 'term-missing: NQTW:7/XII'],
    ['Nghị quyết Trung ương 7', { declared: ['NQTW:7/XII'] }, 'NQTW:7/XII'],
  ])('%s %j → %s', (text, context, expected) => {
    expect(linksIn(text, context).map(inShort)).toEqual([expected]);
  });

  it('lets a code cited in full explain the same code and its bare number further on, never before', () => {
    const text =
      'Theo Nghị quyết 18-NQ/TW. Theo Nghị quyết 18-NQ/TW khóa XII. Theo Nghị quyết 18-NQ/TW và Nghị quyết số 18.';
    expect(linksIn(text).map(inShort)).toEqual([
      '? 18-NQ/TW@XII, 18-NQ/TW@XIII',
      '18-NQ/TW@XII < term',
      '18-NQ/TW@XII < earlier-mention',
      '18-NQ/TW@XII < earlier-mention',
    ]);
  });

  it('does not lend the ending of one type to another', () => {
    const text = 'Chỉ thị 36-CT/TW, Nghị quyết 18-NQ/TW khóa XII';
    expect(linksIn(text).map(inShort)).toEqual(['? 36-CT/TW@XI, 36-CT/TW@XII', '18-NQ/TW@XII < term']);
  });

  it('asks whose Tỉnh ủy is meant even if only one province is registered', () => {
    const one = codeRegistry(RECORDS.filter(({ unit }) => unit !== 'tinh-mau'));
    const mentions = findMentions('Đề án 01-ĐA/TU', one);
    expect(resolveMentions(mentions, { registry: one })[0]?.documents[0]?.link).toEqual({
      status: 'unresolved',
      reason: 'unit-missing',
      candidates: ['01-ĐA/TU@nghe-an-XVIII'],
    });
  });

  it('does not take the record that says nothing because the others contradict', () => {
    const two = codeRegistry([
      { key: 'dated', code: '39-NQ/TW', type: 'Nghị quyết', date: '2015-04-17' },
      { key: 'undated', code: '39-NQ/TW', type: 'Nghị quyết' },
    ]);
    const [mention] = resolveMentions(findMentions('Nghị quyết số 39-NQ/TW ngày 07/4/2015', two), { registry: two });
    expect(mention?.documents[0]?.link).toEqual({
      status: 'unresolved',
      reason: 'date',
      candidates: ['dated', 'undated'],
    });
  });

  it('rules a record without a date out by the beginning of its term', () => {
    const young = codeRegistry([
      { key: 'x', code: '48-KL/TW', type: 'Kết luận', term: 'XIII', termStart: '2021-02-01' },
    ]);
    const mentions = findMentions('Kết luận 48-KL/TW', young);
    const [mention] = resolveMentions(mentions, { registry: young, articleDate: '2019-06' });
    expect(mention?.documents[0]?.link).toMatchObject({ status: 'unresolved', reason: 'article-date' });
  });
});
