# Build: everything from the lock file, server and admin.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# The build reads the configuration but signs nothing: the real secret comes when the container starts.
RUN PAYLOAD_SECRET=only-for-the-build-and-never-used-later node bin/build.mjs \
 && npm prune --omit=dev \
 && rm -rf .next/cache .next/trace*

# Run: no compiler, no root.
FROM node:22-bookworm-slim
# Letters for the pictures that pages are shared with.
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig-config fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 DATA_DIR=/data MEDIA_DIR=/media
COPY --from=build /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/.next ./.next
COPY --from=build /app/dist ./dist
COPY --from=build /app/seeds ./seeds
COPY --from=build /app/src/public/client ./src/public/client
COPY --from=build /app/package.json /app/next.config.mjs ./
RUN mkdir -p /data /media && chown node:node /data /media
USER node
VOLUME ["/data", "/media"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/helse/klar`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=production", "--enable-source-maps", "dist/server.js"]
