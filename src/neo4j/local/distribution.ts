import { createHash } from 'node:crypto';
import path from 'node:path';

/** The Neo4j that the managed local server runs, and the newest Browser that is published beside it. */
export const NEO4J_VERSION = '5.26.30';
const BROWSER_VERSION = '5.24.0';

/** How many jars the distribution comes to; only for progress lines. */
export const JAR_COUNT = 214;

/** What a download and the unpacked jars take at most, in megabytes. */
export const DOWNLOAD_MEGABYTES = 400;

/** The Maven goal that resolves the jars. Its version is fixed so that every machine runs the same. */
export const COPY_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const ARTIFACTS = [
  `org.neo4j:neo4j:${NEO4J_VERSION}`,
  `org.neo4j.app:neo4j-server:${NEO4J_VERSION}`,
  // Not called by the server, yet its class path is incomplete without it.
  `org.neo4j:neo4j-import-tool:${NEO4J_VERSION}`,
  `org.neo4j.client:neo4j-browser:${BROWSER_VERSION}`,
];

/** The Maven project whose dependencies are the server. */
export function projectFile(): string {
  const dependencies = ARTIFACTS.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `    <dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>counterclaim</groupId>
  <artifactId>managed-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
${dependencies.join('\n')}
  </dependencies>
</project>
`;
}

/** The folder of this distribution in the cache: another set of artifacts gets another folder. */
export function distributionFolder(cacheDir: string): string {
  const digest = createHash('sha256').update(projectFile()).digest('hex').slice(0, 8);
  return path.join(cacheDir, `neo4j-${NEO4J_VERSION}-${digest}`);
}
