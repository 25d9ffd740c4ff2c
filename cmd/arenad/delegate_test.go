package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ai-arena/arenad/arena"
)

func TestDelegation_FromTheCommandLine(t *testing.T) {
	c := newTown(t, "op", "ann", "poor")
	op := c.address["op"].Hex()
	ask[stakeSent](t, c, "op", "stake", "add", "2000")

	// Nobody is lent to who did not ask for it.
	require.Contains(t, c.as(t, "ann", "delegate", "list").out, "Nobody takes delegations")
	closed := c.as(t, "ann", "delegate", "to", op, "500")
	require.Equal(t, exitNotEligible, closed.code, closed.errors)
	require.Contains(t, closed.errors, "takes no delegations")
	set := ask[commissionOutput](t, c, "op", "delegate", "set-commission", "2.5")
	require.Equal(t, uint32(25_000), set.Commission)
	require.NotZero(t, set.FromTime)

	got := c.as(t, "ann", "delegate", "to", op, "500", "--json")
	require.Contains(t, got.errors, "Lent to "+op+": 500 FML of the 100000 FML that ", "what it costs is said beforehand")
	var lent delegationSent
	require.NoError(t, json.Unmarshal([]byte(got.out), &lent))
	require.Equal(t, whole(500).String(), lent.Amount)
	require.Equal(t, c.address["op"], lent.Operator)
	list := ask[delegationsOutput](t, c, "ann", "delegate", "list")
	require.Len(t, list.Operators, 1)
	require.Equal(t, whole(500).String(), list.Operators[0].Delegated)
	require.Equal(t, whole(2*7000-500).String(), list.Operators[0].Room, "twice what is missing to 9 m")
	require.Equal(t, uint32(25_000), list.Operators[0].Commission)
	require.Len(t, list.Delegations, 1)
	require.Equal(t, whole(500).String(), list.Delegations[0].Value)
	require.Contains(t, c.as(t, "ann", "delegate", "list").out, "2.5 %")
	require.Contains(t, c.as(t, "op", "delegate", "list").out, "has lent nothing")

	out := ask[delegationSent](t, c, "ann", "delegate", "undelegate", op, "200")
	require.Equal(t, whole(200).String(), out.Amount)
	require.NotZero(t, out.ReadyAt)
	rest := ask[delegationSent](t, c, "ann", "delegate", "undelegate", op)
	require.Equal(t, whole(300).String(), rest.Amount, "all of it")
	require.GreaterOrEqual(t, rest.ReadyAt, out.ReadyAt, "the time begins anew")
	require.Equal(t, "0", ask[delegationClaimed](t, c, "ann", "delegate", "claim").Amount)

	// A change of the commission waits, and is shown.
	later := ask[commissionOutput](t, c, "op", "delegate", "set-commission", "10")
	require.Greater(t, later.From, set.From)
	require.Contains(t, c.as(t, "ann", "delegate", "list").out, "10 % from epoch")

	for _, bad := range []struct {
		who, args string
		code      int
	}{
		{"ann", "delegate withdraw " + op, exitClosed},
		{"poor", "delegate to " + op + " 5", exitFunds},
		{"ann", "delegate to " + op + " 0.5", exitUsage},
		{"ann", "delegate to nobody 5", exitKey},
		{"op", "delegate to " + op + " 5", exitUsage},
		{"op", "delegate set-commission 101", exitUsage},
		{"op", "delegate set-commission x", exitUsage},
		{"op", "delegate set-commission 3", exitClosed},
	} {
		got := c.as(t, bad.who, strings.Fields(bad.args)...)
		require.Equal(t, bad.code, got.code, "%s: %s", bad.args, got.errors)
		require.NotEmpty(t, got.errors)
	}
}

func TestExperts_FromTheCommandLine(t *testing.T) {
	c := newTown(t, "ada", "vera", "poor")
	ada := c.address["ada"].Hex()
	const evidence = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"
	require.Contains(t, c.as(t, "vera", "stake", "add", "2000").errors, "Stake: 2000 FML of the 100000 FML that "+c.address["vera"].Hex()+" holds")
	require.Contains(t, ask[eligibilityOutput](t, c, "ada", "eligibility").Grounds[2].Sentence, "arenad expert nominate")

	// Stake votes from the epoch after that in which it came.
	for {
		got := c.as(t, "ada", "expert", "nominate", ada, evidence)
		if got.code == exitOK {
			require.Contains(t, got.errors, "burned if not: 500 FML of the ")
			break
		}
		require.Equal(t, exitClosed, got.code, got.errors)
		require.Contains(t, got.errors, "nobody had any stake")
	}
	list := ask[expertsOutput](t, c, "vera", "expert", "list")
	require.Len(t, list.Nominations, 1)
	require.Equal(t, voteOpen, list.Nominations[0].State)
	require.Equal(t, whole(400).String(), list.Nominations[0].Needed, "a fifth of all stake")
	require.Equal(t, whole(500).String(), list.Deposit)
	require.Len(t, list.Experts, 1, "a devnet's own")

	early := c.as(t, "ada", "expert", "execute", "1")
	require.Equal(t, exitClosed, early.code, early.errors)
	require.Contains(t, early.errors, "execute it then")
	voted := ask[expertSent](t, c, "vera", "expert", "vote", "1", "yes")
	require.Equal(t, arena.NominationID(1), voted.Nomination)
	require.Equal(t, whole(2000).String(), voted.Support)
	require.Equal(t, "yes", ask[expertsOutput](t, c, "vera", "expert", "list").Nominations[0].Mine)

	for _, bad := range []struct {
		who, args string
		code      int
	}{
		{"ada", "expert vote 1 yes", exitNotEligible}, // no stake
		{"ada", "expert vote 1 perhaps", exitUsage},
		{"ada", "expert vote 9 yes", exitUsage},
		{"ada", "expert execute x", exitUsage},
		{"ada", "expert nominate " + ada + " nothing", exitUsage},
		{"poor", "expert nominate " + ada + " " + evidence, exitFunds},
	} {
		got := c.as(t, bad.who, strings.Fields(bad.args)...)
		require.Equal(t, bad.code, got.code, "%s: %s", bad.args, got.errors)
	}

	for list.Nominations[0].State == voteOpen {
		list = ask[expertsOutput](t, c, "vera", "expert", "list")
	}
	require.Equal(t, votePassed, list.Nominations[0].State)
	done := ask[expertSent](t, c, "ada", "expert", "execute", "1")
	require.Equal(t, voteExecuted, done.State)
	expert := ask[eligibilityOutput](t, c, "ada", "eligibility")
	require.True(t, expert.Grounds[2].Holds)
	require.Contains(t, c.as(t, "vera", "expert", "list").out, ada)
	require.Len(t, ask[expertsOutput](t, c, "vera", "expert", "list").Experts, 2)

	asked := ask[expertSent](t, c, "vera", "expert", "revoke", ada, "0x"+strings.Repeat("ab", 32))
	require.Equal(t, arena.NominationID(2), asked.Nomination)
	shown := ask[expertsOutput](t, c, "vera", "expert", "list").Nominations[0]
	require.True(t, shown.Revocation)
	require.Equal(t, "0x"+strings.Repeat("ab", 32), shown.Evidence)
}

func TestPercent(t *testing.T) {
	for text, want := range map[string]uint32{"0": 0, "5": 50_000, "2.5": 25_000, "0.0001": 1, "100": 1_000_000, "12.3456 %": 123_456} {
		got, err := parsePercent(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got, text)
		if !strings.Contains(text, "%") {
			require.Equal(t, text+" %", percent(got))
		}
	}
	for _, text := range []string{"", ".5", "101", "100.0001", "-1", "1.23456", "x", "1e2"} {
		_, err := parsePercent(text)
		require.ErrorIs(t, err, errUsage, text)
	}
}
