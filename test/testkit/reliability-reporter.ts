import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { machine } from '../../bench/machine.ts';
import { DEPTH } from './reliability.ts';

const FILE = 'bench/reliability.json';

/** By the id of the fault, the name of its test, and how deep it went. */
type Kept = Record<string, Record<string, Record<string, unknown>>>;

/** Keeps what the tests of reliability measured; what this run did not measure stays. A failed test leaves no figure. */
export default class ReliabilityReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const kept: Kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Kept) : {};
    const measuredOn = machine();
    for (const module of modules)
      for (const test of module.children.allTests('passed')) {
        const { reliability } = test.meta();
        if (reliability === undefined) continue;
        const { id, figures } = reliability;
        const named = { ...kept[id]?.[test.name], [DEPTH]: { ...figures, machine: measuredOn } };
        kept[id] = { ...kept[id], [test.name]: named };
      }
    const sorted = Object.fromEntries(
      Object.entries(kept).toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
    );
    writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}
