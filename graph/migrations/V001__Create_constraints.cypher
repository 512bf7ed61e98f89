// What Community Edition can enforce: that a key names one node, and that a record has one state at a time.
// key: every record; an archived state of it bears <key>#<revision>. Two imports at once make one record by this alone.
// (id, supersededAt): every state of a record bears its id, and no two of them end at the same instant. It is also the
// index by which records are found by id: a statement must name both properties, as each read of a view does.
CREATE CONSTRAINT agent_key IF NOT EXISTS FOR (n:Agent) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT agent_state IF NOT EXISTS FOR (n:Agent) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT name_state IF NOT EXISTS FOR (n:Name) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT activity_key IF NOT EXISTS FOR (n:Activity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT activity_state IF NOT EXISTS FOR (n:Activity) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_state IF NOT EXISTS FOR (n:Claim) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT statement_key IF NOT EXISTS FOR (n:Statement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT statement_state IF NOT EXISTS FOR (n:Statement) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT hedge_key IF NOT EXISTS FOR (n:Hedge) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT hedge_state IF NOT EXISTS FOR (n:Hedge) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_state IF NOT EXISTS FOR (n:Source) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT source_version_key IF NOT EXISTS FOR (n:SourceVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_version_state IF NOT EXISTS FOR (n:SourceVersion) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT passage_key IF NOT EXISTS FOR (n:Passage) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT passage_state IF NOT EXISTS FOR (n:Passage) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT argument_key IF NOT EXISTS FOR (n:Argument) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT argument_state IF NOT EXISTS FOR (n:Argument) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT assessment_key IF NOT EXISTS FOR (n:Assessment) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT assessment_state IF NOT EXISTS FOR (n:Assessment) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
CREATE CONSTRAINT identity_judgement_key IF NOT EXISTS FOR (n:IdentityJudgement) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT identity_judgement_state IF NOT EXISTS FOR (n:IdentityJudgement) REQUIRE (n.id, n.supersededAt) IS UNIQUE;
// The program's own records: one lock of a name, one note of a record whose dependents are to be weighed anew.
CREATE CONSTRAINT import_lock_name IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT stale_input_id IF NOT EXISTS FOR (n:StaleInput) REQUIRE n.id IS UNIQUE;
