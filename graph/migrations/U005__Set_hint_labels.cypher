// Takes the labels away that say where to look; V005 finds them again from the relationships.
MATCH (n:Disputed) CALL (n) { REMOVE n:Disputed } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Tied) CALL (n) { REMOVE n:Tied } IN TRANSACTIONS OF 10000 ROWS;
