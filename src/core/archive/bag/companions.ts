import { readFileSync } from 'node:fs';
import { vietnamDay } from './bag-info.ts';
import type { BagFacts } from './bag-info.ts';
import { escapeMarkup } from '../../text/markup.ts';

/** The signing key's public half in the bag. It travels with what it signs, so it proves little by itself. */
export const PUBLIC_KEY_FILE = 'khoa-cong-khai.pub';

/** Found only once the archive is unpacked: out of a zip the browser gets MO-BAN-TIN.html alone, and shows what it says. */
const OPENER = "location.replace('data/index.html');\n";

const template = (name: string): string =>
  readFileSync(new URL(`../files/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const forWindows = (text: string): string => text.replaceAll('\n', '\r\n');

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/**
 * Files beside the payload for whoever holds the stick: the page that opens the bulletin, what to read first, and the
 * two programs that check without Node. Line ends are those of the system each is for.
 * @param fingerprint of the signing key, undefined for an unsigned bag
 */
export function companionFiles(facts: BagFacts, fingerprint?: string): { path: string; content: string }[] {
  const signature =
    fingerprint === undefined
      ? 'Bản lưu trữ này KHÔNG có chữ ký.'
      : `Bản lưu trữ này được ký bằng khóa có dấu vân tay:\n    ${fingerprint}`;
  const { title, organisation, commit, time } = facts;
  const readme = fill(template('DOC-TRUOC.txt'), { title, organisation, commit, day: vietnamDay(time), signature });
  return [
    { path: 'MO-BAN-TIN.html', content: fill(template('MO-BAN-TIN.html'), { title: escapeMarkup(title) }) },
    { path: 'kem-theo/mo.js', content: OPENER },
    { path: 'DOC-TRUOC.txt', content: `\uFEFF${forWindows(readme)}` },
    { path: 'KIEM-TRA.cmd', content: forWindows(template('KIEM-TRA.cmd')) },
    { path: 'kiem-tra.sh', content: template('kiem-tra.sh') },
  ];
}
