// Claims that something speaks against are few: lists of contested claims start from here.
CREATE INDEX disputed_by_recorded_sort IF NOT EXISTS FOR (n:Disputed) ON (n.recordedSort);
