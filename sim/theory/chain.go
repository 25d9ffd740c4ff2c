package theory

// quorum is how many of c seats must agree, majority how many decide in the largest committee.
// Source: docs/protocol.md 8.3.
func quorum(c int) int   { return (2*c + 2) / 3 }
func majority(c int) int { return c/2 + 1 }

// Chances are what an attacker reaches against one submission in one stage.
type Chances struct {
	// First is the chance to decide the first committee alone.
	First float64 `json:"first" doc:"chance that the first committee has a quorum of the attacker's seats"`
	// Block is the chance to keep the first committee from deciding.
	Block float64 `json:"block" doc:"chance that the attacker can keep the first committee from deciding, and cannot decide itself"`
	// Wrong is the chance that a wrong result stays although somebody honest appeals it as far as possible.
	Wrong float64 `json:"wrong" doc:"chance that a wrong result stays after every appeal that honest people can make"`
	// Slashed is the chance that honest seats are then refuted: the wrong result is strong, and came later.
	Slashed float64 `json:"slashed" doc:"chance that honest seats are refuted by a wrong result"`
	// Pooled is Wrong if the votes of all rounds of the stage were counted together where the last one has no quorum.
	Pooled float64 `json:"pooled" doc:"what wrong would be if all votes of a stage were counted together in its last committee"`
}

// Chain is what a rational attacker reaches in a stage: it votes for its lie where that decides or blocks, honest people
// appeal whatever is wrong, and the rounds' committees are drawn independently.
//
//	laws  law of the attacker's seats in the committees of growing size, at least one
//
// Pure. Source: docs/protocol.md 8.3, 8.4, 8.6.
func Chain(laws []Law) Chances {
	first := laws[0]
	c := len(first) - 1
	out := Chances{First: first.AtLeast(quorum(c)), Block: first.Between(c-quorum(c)+1, quorum(c)-1)}
	out.Wrong, out.Slashed = open(laws, 0)
	out.Pooled = pooled(laws, 0, 0, 0, false)
	return out
}

// open is the chance that the rounds from i on end wrong where no result stands yet, and that honest seats are refuted.
func open(laws []Law, i int) (wrong, slashed float64) {
	law := laws[i]
	c := len(law) - 1
	q := quorum(c)
	if i == len(laws)-1 {
		if i > 0 {
			slashed = law.AtLeast(q)
		}
		return law.AtLeast(majority(c)), slashed
	}
	won, blocked := law.AtLeast(q), law.Between(c-q+1, q-1)
	// Wrong is strong here; it stays if no larger committee overturns it.
	stays := standing(laws, i+1)
	later, laterSlashed := open(laws, i+1)
	wrong = won*stays + blocked*later
	slashed = blocked * laterSlashed
	if i > 0 {
		slashed += won * stays
	}
	return wrong, slashed
}

// standing is the chance that a wrong result survives the appeal rounds from i on.
func standing(laws []Law, i int) float64 {
	if i == len(laws) {
		return 1
	}
	law := laws[i]
	c := len(law) - 1
	return law.AtLeast(c-quorum(c)+1) * standing(laws, i+1)
}

// pooled is the chance of a wrong end if the last committee, where it has no quorum, is counted together with all before.
// Honest people appeal every wrong result up to it.
func pooled(laws []Law, i, lies, votes int, appealed bool) (wrong float64) {
	law := laws[i]
	c := len(law) - 1
	q := quorum(c)
	for j, p := range law {
		switch {
		case p == 0:
		case i == len(laws)-1:
			all := lies + j
			if (j >= q) || (j > c-q && all >= majority(votes+c)) {
				wrong += p
			}
		case j > c-q, appealed && j >= q:
			// Blocked, or decided wrong and appealed.
			wrong += p * pooled(laws, i+1, lies+j, votes+c, j >= q)
		}
	}
	return wrong
}

// Final is the chance that a submission gets a result where a share of the validators is silent, and everybody else honest:
// with alternates that stand in, and re-draws of the same size.
//
//	alive      law of the seats that answer among primaries and alternates, len-1 of them
//	primaries  c of the committee
//	redraws    how often the same size is drawn again
//
// Pure. Source: docs/protocol.md 8.1, 8.3.
func Final(alive Law, primaries, redraws int) (once, inAll float64) {
	once = alive.AtLeast(quorum(primaries))
	fails := 1.0
	for range redraws + 1 {
		fails *= 1 - once
	}
	return once, 1 - fails
}
