package store

import (
	"database/sql"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// SetVersion makes the file look as if another program had written it.
func SetVersion(t *testing.T, path string, version int) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	require.NoError(t, err)
	_, err = db.ExecContext(t.Context(), fmt.Sprintf("PRAGMA user_version = %d", version))
	require.NoError(t, err)
	require.NoError(t, db.Close())
}

// Pragma reads a setting of the connection.
func (s *Store) Pragma(t *testing.T, name string) (value string) {
	t.Helper()
	require.NoError(t, s.db.QueryRowContext(t.Context(), "PRAGMA "+name).Scan(&value))
	return value
}
