import type { Fault } from '../interop/dossier/v1/index.ts';
import type { Remark } from './types.ts';

/** More than anybody reads; what comes after them is counted. */
const LISTED = 10_000;

/** What was found wrong or worth a remark while dossiers are read and linked. */
export interface Findings {
  readonly faults: Fault[];
  readonly warnings: Remark[];
  readonly conflicts: Remark[];
  /** The faults beyond those listed. */
  readonly more: number;
  fault(file: string, path: string, message: string): void;
  warning(file: string, path: string, message: string): void;
  conflict(file: string, path: string, message: string): void;
}

/** A new, empty collection; each sort lists its first 10,000. */
export function newFindings(): Findings {
  const faults: Fault[] = [];
  const warnings: Remark[] = [];
  const conflicts: Remark[] = [];
  let more = 0;
  const add = (list: Remark[]) => (file: string, path: string, message: string) => {
    if (list.length < LISTED) list.push({ file, path, message });
  };
  return {
    faults,
    warnings,
    conflicts,
    get more() {
      return more;
    },
    fault(file, path, message) {
      if (faults.length < LISTED) faults.push({ file, path, message });
      else more += 1;
    },
    warning: add(warnings),
    conflict: add(conflicts),
  };
}
