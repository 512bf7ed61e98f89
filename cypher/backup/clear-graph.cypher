// Deletes everything but the nodes with one of the labels, in transactions of its own.
// @write
// @allow AllNodesScan: everything is deleted
// @allow Eager: it reads the nodes before it deletes the first
// @param except: string[]
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $except)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
