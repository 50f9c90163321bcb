# The service with its pages: sign-in on 3001, console and administrators on 3002. Runs as a user without rights.
FROM node:24-bookworm-slim AS build
WORKDIR /gatepost
COPY . .
RUN npm ci --no-audit --no-fund && npx nx run-many -t build -p identity,sign-in,console

FROM node:24-bookworm-slim AS packages
WORKDIR /gatepost
COPY package.json package-lock.json ./
COPY libs libs
COPY prisma prisma
COPY tools/package.json tools/
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production GATEPOST_DATA=/data HOST=0.0.0.0 ADMIN_HOST=0.0.0.0
WORKDIR /gatepost
COPY --from=packages /gatepost/node_modules node_modules
COPY --from=build /gatepost/dist/apps dist/apps
COPY prisma/migrations prisma/migrations
COPY prisma/schema prisma/schema
COPY package.json ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3001 3002
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:3001/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=50", "dist/apps/identity/main.js"]
