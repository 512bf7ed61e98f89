/**
 * The extension by which the export says what STIX has no property for. A note that bears it is how a claim, a statement or
 * an argument was written down, not what somebody notes.
 */
export const EXTENSION = 'extension-definition--620dbe5d-d6c9-4b80-9d74-c8a5731fe50d';
