import { FAULT_KINDS } from '../../newsroom/fault-kinds.ts';
import type { FaultKind } from '../../newsroom/fault-kinds.ts';
import { pathOf } from './report.ts';
import type { Report } from './report.ts';

/** The report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code scanning and editors. */
export function reportSarif({ faults, folder }: Report): string {
  const kinds = Object.keys(FAULT_KINDS) as FaultKind[];
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'ban-tin',
              rules: kinds.map((kind) => ({
                id: kind,
                shortDescription: { text: FAULT_KINDS[kind].title },
                help: { text: `docs/loi.md#${kind}` },
                defaultConfiguration: { level: FAULT_KINDS[kind].severity },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: faults.map((fault) => ({
            ruleId: fault.kind,
            ruleIndex: kinds.indexOf(fault.kind),
            level: fault.severity,
            message: { text: `${fault.cause} — ${fault.cure}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: pathOf(fault, folder).split('/').map(encodeURIComponent).join('/') },
                  region: { startLine: fault.line, startColumn: fault.column },
                },
              },
            ],
          })),
        },
      ],
    },
    undefined,
    2,
  );
}
