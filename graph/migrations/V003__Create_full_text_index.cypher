// Search by words in short texts. The whole texts of source versions are left out: passages hold the words that count.
// standard-folding finds José by jose, but drops the English stop words: "the" or "of" alone finds nothing.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Agent|Name|Activity|Claim|Source|Passage) ON EACH [n.name, n.text, n.title, n.exact]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } };
