# imr-schema in a container that runs as no one and holds no compiler:
#
#   docker build -t imr-schema .
#   docker run --rm --network none -v "$PWD:/data:ro" imr-schema validate records.ndjson
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY src src
RUN python -m venv /opt/imr-schema \
 && /opt/imr-schema/bin/pip install --no-cache-dir --no-compile --constraint constraints.txt ".[fast,pdf,arrow,zstd]" \
 && /opt/imr-schema/bin/pip uninstall --yes pip

FROM python:3.13-slim
COPY --from=build /opt/imr-schema /opt/imr-schema
ENV PATH=/opt/imr-schema/bin:$PATH PYTHONDONTWRITEBYTECODE=1
RUN useradd --no-create-home --uid 10001 imr
USER imr
WORKDIR /data
ENTRYPOINT ["imr-schema"]
CMD ["--help"]
