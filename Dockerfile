# One image for all services; docker-compose.yml says which one a container runs.
FROM node:24.11.1-bookworm-slim AS build
WORKDIR /alianza
# As scripts/prepare.mjs does, and for its reason.
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --no-audit --no-fund
COPY tsconfig.json ./
COPY apps apps
COPY libs libs
COPY scripts scripts
COPY test test
COPY bench bench
COPY data data
RUN npm run build

FROM node:24.11.1-bookworm-slim AS libraries
WORKDIR /alianza
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --no-audit --no-fund --omit=dev

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /alianza
COPY --from=libraries /alianza/node_modules node_modules
COPY --from=build /alianza/dist dist
COPY --from=build /alianza/data data
COPY package.json ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/services/platform.js"]
