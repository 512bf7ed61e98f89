import { encodeCursor, type PagedList } from '../../../compose/cursor.ts';
import type { RowField } from '../../../compose/storage.ts';

const EVENTS: PagedList = {
  type: 'Query',
  field: 'events',
  page: { key: 'position', descending: false, column: true },
};

/** The cursor in `Query.events` of what is behind this position of the log. */
function eventCursor(position: string): string {
  return encodeCursor(EVENTS, position);
}

/** An event's own place in `Query.events`. */
export const cursorOfEvent: RowField<string> = {
  from: ['position'],
  read: ([position]) => eventCursor(String(position)),
};
