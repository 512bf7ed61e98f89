// Nothing to undo: the label says no more than that there may be something to find, and an older program bears it.
RETURN 1;
