import type { Command } from 'commander';
import { verifyGraph } from '../verify/index.ts';
import { type CommandContext, withDatabase } from './context.ts';
import { paint } from './style.ts';

interface VerifyFlags {
  readonly json: boolean;
  readonly neo4j: string;
}

/** `counterclaim verify`: everything that the model asks for and Neo4j Community cannot enforce. */
export function addVerify(program: Command, context: CommandContext): void {
  program
    .command('verify')
    .description('Checks the whole graph against its model. The exit code is 1 when anything is wrong.')
    .option('--json', 'print what was found as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((flags: VerifyFlags) =>
      withDatabase(context, flags.neo4j, async (database) => {
        const { out } = context;
        const report = await verifyGraph(database);
        const rules = Object.entries(report.totals);
        if (rules.length > 0) context.setExitCode(1);
        if (flags.json) return out.line(JSON.stringify(report));
        for (const { rule, record, element, message } of report.findings) {
          out.line(`${paint(out, 'yellow', rule)} ${record ?? element ?? ''}: ${message}`);
        }
        const broken = rules.map(([rule, count]) => `${rule} ${count}`).join(', ');
        out.line(
          rules.length === 0
            ? paint(
                out,
                'green',
                `${report.records} records and ${report.texts} texts: all as the model says.`,
              )
            : paint(out, 'red', `${report.records} records and ${report.texts} texts; broken: ${broken}`),
        );
      }),
    );
}
