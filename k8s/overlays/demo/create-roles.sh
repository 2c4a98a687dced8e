#!/bin/sh
# Two roles, as in production: one owns the schema, the other only works with it.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$OWNER_USERNAME" --set owner_password="$OWNER_PASSWORD" \
  --set app="$APP_USERNAME" --set app_password="$APP_PASSWORD" <<'SQL'
CREATE ROLE :"owner" LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN PASSWORD :'app_password';
GRANT :"app" TO :"owner" WITH ADMIN OPTION;
CREATE DATABASE nuanfeng OWNER :"owner";
SQL
