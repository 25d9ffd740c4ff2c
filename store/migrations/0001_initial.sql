-- Final logs of the arena's contracts, and the block up to which they are complete.
CREATE TABLE logs (
  block    INTEGER NOT NULL,
  idx      INTEGER NOT NULL,
  time     INTEGER NOT NULL,
  hash     BLOB NOT NULL,
  tx       BLOB NOT NULL,
  tx_index INTEGER NOT NULL,
  address  BLOB NOT NULL,
  topics   BLOB NOT NULL,
  data     BLOB NOT NULL,
  PRIMARY KEY (block, idx)
) WITHOUT ROWID;

CREATE TABLE cursor (
  one    INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL,
  hash   BLOB NOT NULL,
  time   INTEGER NOT NULL
);

-- Transactions by account and nonce. record belongs to the transactor.
CREATE TABLE txs (
  account BLOB NOT NULL,
  nonce   INTEGER NOT NULL,
  key     TEXT NOT NULL,
  open    INTEGER NOT NULL,
  record  BLOB NOT NULL,
  PRIMARY KEY (account, nonce)
) WITHOUT ROWID;
CREATE INDEX txs_key ON txs (account, key, nonce);
CREATE INDEX txs_open ON txs (account, nonce) WHERE open = 1;

-- Votes. The primary key is the rule: one for a seat and a seed, for ever.
CREATE TABLE votes (
  chain_id   INTEGER NOT NULL,
  arena      BLOB NOT NULL,
  submission INTEGER NOT NULL,
  round      INTEGER NOT NULL,
  seat       INTEGER NOT NULL,
  seed       BLOB NOT NULL,
  owner      BLOB NOT NULL,
  score      INTEGER NOT NULL,
  evidence   BLOB NOT NULL,
  salt       BLOB NOT NULL,
  commitment BLOB NOT NULL,
  PRIMARY KEY (chain_id, arena, submission, round, seat, seed)
) WITHOUT ROWID;

CREATE TABLE records (
  account BLOB PRIMARY KEY,
  record  BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE results (
  submission INTEGER NOT NULL,
  round      INTEGER NOT NULL,
  seed       BLOB NOT NULL,
  score      INTEGER NOT NULL,
  evidence   BLOB NOT NULL,
  PRIMARY KEY (submission, round, seed)
) WITHOUT ROWID;

CREATE TABLE kv (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID;
