import { hash } from 'node:crypto';
import { digestOf } from '../../core/edition/signature.ts';
import { listFiles } from '../../core/newsroom/files.ts';
import { programVersion } from '../program/page-program.ts';

/** What all parts of a site must agree in: the newsroom's files, byte by byte, and the program. */
export function partInputs(content: string): { newsroom: string; program: string } {
  const files = listFiles(content).flatMap(({ path, link }) => (link ? [] : [[path, digestOf(content, path)]]));
  return { newsroom: hash('sha256', JSON.stringify(files)), program: programVersion() };
}
