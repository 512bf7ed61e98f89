// What an agent denies itself, newest said first: starts from the denials, which are rare.
// @field Agent.denials
// @page saidSort desc
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
MATCH (denial:Denial)
WHERE denial.speakerId = agent.id AND denial.saidSort < $after AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known
  AND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said
RETURN denial ORDER BY denial.speakerId DESC, denial.saidSort DESC LIMIT $first
