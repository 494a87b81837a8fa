import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { fault } from '../newsroom/fault.ts';
import type { Fault } from '../newsroom/fault.ts';
import { COMPONENTS } from './components.ts';
import { RECORD_SCHEMES } from './newsroom-links.ts';

/** Addresses that run nothing: the web's, mail's, the newsroom's own records, and whatever has no scheme. */
const SAFE = new RegExp(`^(?:(?:https?|mailto|${RECORD_SCHEMES.join('|')}):|[^:]*$|[/#?])`, 'i');

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * What an MDX body may not hold: anything that would run (import, export, {…}), components off the list, attributes a
 * component does not take, links that are code. Empty when all is well.
 * @param body the text below the frontmatter
 * @param bodyLine the line of `file` on which it begins
 */
export function restrictMdx(body: string, file: string, bodyLine: number): Fault[] {
  const faults: Fault[] = [];
  const report = (at: { line: number; column: number } | undefined, cause: string, cure: string) => {
    faults.push(
      fault('mdx-khong-cho-phep', { file, line: (at?.line ?? 1) + bodyLine - 1, column: at?.column ?? 1 }, cause, cure),
    );
  };
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    report(
      placeOf(error),
      'không đọc được: có thẻ chưa đóng, hoặc dấu “<” hay “{” trong lời văn',
      'đóng thẻ lại, hoặc viết \\< và \\{',
    );
    return faults;
  }
  visit(tree, (node) => {
    const at = node.position?.start;
    switch (node.type) {
      case 'mdxjsEsm':
        report(at, 'không được dùng import hay export', 'xóa dòng này; các khối dựng sẵn dùng được ngay');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(at, 'không được dùng biểu thức trong { }', 'viết thẳng nội dung; muốn in dấu ngoặc nhọn thì viết \\{');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, (cause, cure) => {
          report(at, cause, cure);
        });
        break;
      case 'link':
      case 'image':
      case 'definition':
        if (!SAFE.test(node.url))
          report(
            at,
            `địa chỉ “${node.url.split(':')[0] ?? ''}:” không được dùng`,
            'chỉ dùng http, https, mailto hoặc đường dẫn trong bản tin',
          );
        break;
    }
  });
  return faults;
}

/** Where an MDX error is: the tag that it names, which a message about a missing end does not stand at. */
function placeOf({ place, reason }: VFileMessage): { line: number; column: number } | undefined {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  return place && 'start' in place ? place.start : place;
}

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function checkElement({ name, attributes }: Element, report: (cause: string, cure: string) => void): void {
  const allowed = COMPONENTS.get(name ?? '');
  if (!allowed) {
    report(
      `khối <${name ?? ''}> không có`,
      `chỉ dùng: ${[...COMPONENTS.keys()].map((known) => `<${known}>`).join(', ')}`,
    );
    return;
  }
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || (attribute.value && typeof attribute.value === 'object'))
      report(`<${name ?? ''}> có thuộc tính viết trong { }`, 'viết giá trị trong dấu ngoặc kép');
    else if (!allowed.includes(attribute.name))
      report(`<${name ?? ''}> không có thuộc tính “${attribute.name}”`, `chỉ dùng: ${allowed.join(', ')}`);
  }
}
