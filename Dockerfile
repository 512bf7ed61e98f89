# The counterclaim server. It needs a Neo4j by NEO4J_URI; docker-compose.yml gives it one.
FROM node:20-slim

ENV NODE_ENV=production \
    COUNTERCLAIM_HOST=0.0.0.0 \
    COUNTERCLAIM_PORT=4000

WORKDIR /app
# Dependencies have a layer of their own: they change less often than the program.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .

USER node
EXPOSE 4000
# The server migrates the graph before it listens; large graphs take their time.
HEALTHCHECK --interval=5s --timeout=3s --start-period=180s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.COUNTERCLAIM_PORT + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Node itself and not npm is the first process, so that it gets the signals.
CMD ["node", "bin/start.mjs"]
