// All indexes, and of those that belong to a constraint its name.
// @read
// @returns name: string, state: string, constraint: string?
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint AS constraint
