import type { Result as DriverResult, GqlStatusObject, ResultSummary } from 'neo4j-driver';
import { invariant } from '../shared/invariant.ts';
import type { Notification, PlanNode, Result } from './database.ts';

/** Runs a statement and reads its result to the end. Rejects with the driver's error, untranslated. */
export function collect(run: () => DriverResult): Promise<Result> {
  return new Promise((resolve, reject) => {
    let keys: readonly string[] = [];
    const rows: unknown[][] = [];
    withoutStack(run).subscribe({
      onKeys: (names) => {
        keys = names;
      },
      onNext: (record) => {
        const row = new Array<unknown>(record.length);
        for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
        rows.push(row);
      },
      onCompleted: (summary) => resolve({ keys, rows, ...facts(summary) }),
      onError: reject,
    });
  });
}

/**
 * The driver notes down for each statement where it was run from. Under source maps that takes as long as all else the
 * driver does for a small one, and says no more than the error that is made of the driver's.
 */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function facts(summary: ResultSummary): Pick<Result, 'counters' | 'plan' | 'notifications'> {
  const plan = summary.queryProfile || summary.plan;
  return {
    counters:
      summary.counters.containsUpdates() || summary.counters.containsSystemUpdates() ? counters(summary) : {},
    notifications: summary.gqlStatusObjects.length > 1 ? notifications(summary) : [],
    ...(plan ? { plan: planNode(plan) } : {}),
  };
}

function counters(summary: ResultSummary): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(summary.counters.updates()).filter(([, count]) => count > 0));
}

function notifications(summary: ResultSummary): readonly Notification[] {
  // The status objects hold the GQL status, the notifications hold Neo4j's code; both lists are in the same order.
  const statuses = summary.gqlStatusObjects.filter((status: GqlStatusObject) => status.isNotification);
  invariant(statuses.length === summary.notifications.length, 'a notification has no status of its own');
  return summary.notifications.map((notification, index) => ({
    code: notification.code,
    status: statuses[index]?.gqlStatus ?? '',
    category: notification.category,
    severity: notification.severityLevel,
    description: notification.description,
  }));
}

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dbHits?: unknown;
  readonly rows?: unknown;
  readonly children: readonly DriverPlan[];
}

function planNode(plan: DriverPlan): PlanNode {
  return {
    operator: plan.operatorType.split('@', 1)[0] ?? '',
    details: String(plan.arguments.Details ?? ''),
    dbHits: Number(plan.dbHits ?? 0),
    rows: Number(plan.rows ?? 0),
    estimatedRows: Number(plan.arguments.EstimatedRows ?? 0),
    children: plan.children.map(planNode),
  };
}
