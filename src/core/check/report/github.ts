import { FAULT_KINDS } from '../../newsroom/fault-kinds.ts';
import { pathOf } from './report.ts';
import type { Report } from './report.ts';

/** Annotations on a pull request, by the workflow commands of GitHub Actions (docs.github.com, “Workflow commands”). */
export function reportGithub({ faults, folder }: Report): string {
  return faults
    .map((fault) => {
      const { kind, severity, line, column, cause, cure } = fault;
      const about = {
        file: pathOf(fault, folder),
        line: String(line),
        col: String(column),
        title: `${FAULT_KINDS[kind].title} (${kind})`,
      };
      const properties = Object.entries(about).map(([name, value]) => `${name}=${property(value)}`);
      return `::${severity} ${properties.join(',')}::${data(`${cause} — ${cure}`)}`;
    })
    .join('\n');
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
