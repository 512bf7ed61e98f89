// The source at a hop.
// @field ReportingHop.source
// @scope none
WITH reportingHop.source AS source WHERE source IS NOT NULL
RETURN source
