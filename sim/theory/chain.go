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
	// Slashed is the chance that honest seats are then refuted: the wrong result is strong, came later, and nobody doubts it.
	Slashed float64 `json:"slashed" doc:"chance that honest seats are refuted by a wrong result"`
	// Majority is Wrong if a plain majority of the largest committee decided, and the votes of a stage were not counted together.
	Majority float64 `json:"majority" doc:"what wrong would be if a plain majority of the largest committee decided alone"`
}

// Chain is what a rational attacker reaches in a stage: it lies where its seats decide or keep others from a quorum, and tells the truth
// elsewhere. Honest people appeal whatever is wrong, the attacker what is right and in doubt; the rounds' committees are drawn
// independently.
//
//	laws  law of the attacker's seats in the committees of growing size, at least one
//
// Pure. Source: docs/protocol.md 8.3, 8.4, 8.6.
func Chain(laws []Law) Chances {
	first := laws[0]
	c := len(first) - 1
	out := Chances{First: first.AtLeast(quorum(c)), Block: first.Between(c-quorum(c)+1, quorum(c)-1), Majority: open(laws, 0)}
	p := path{laws: laws, out: &out}
	p.round(position{}, 1)
	return out
}

// appeals that a stage hears.
const appeals = 2

// position is where a submission stands before its next round.
type position struct {
	size, rounds, appeals int
	lies, truths          int // votes of all rounds so far
	stands                result
}

type result uint8

const (
	nothing result = iota
	lie
	truth
)

type path struct {
	laws []Law
	out  *Chances
}

func (p *path) largest(at position) bool { return at.size == len(p.laws)-1 }

// round walks through what a committee can be, weighted by the chance to get here.
func (p *path) round(at position, weight float64) {
	law := p.laws[at.size]
	c := len(law) - 1
	q := quorum(c)
	at.rounds++
	for j, chance := range law {
		w := weight * chance
		if w < 1e-12 {
			continue
		}
		next := at
		next.lies, next.truths = at.lies+j, at.truths+c-j
		switch {
		case j <= c-q: // a quorum tells the truth
		case j >= q:
			p.stands(next, lie, true, false, w)
		case !p.largest(at):
			next.size++
			p.round(next, w)
		default:
			p.pooled(next, j, c-j, w)
		}
	}
}

// pooled is the end of a round of the largest size without a quorum: all votes of the stage count, on a tie those of the last round.
func (p *path) pooled(at position, lied, told int, w float64) {
	most := truth
	if at.lies > at.truths || at.lies == at.truths && lied > told {
		most = lie
	}
	switch {
	case at.stands == nothing || at.lies != at.truths && most != at.stands:
		p.stands(at, most, false, false, w)
	default:
		p.stands(at, at.stands, false, true, w)
	}
}

// stands is a result that somebody may appeal.
func (p *path) stands(at position, r result, strong, contested bool, w float64) {
	at.stands = r
	again := !p.largest(at) || !strong || contested
	if at.appeals < appeals && again {
		at.appeals++
		at.size = min(at.size+1, len(p.laws)-1)
		p.round(at, w)
		return
	}
	if r == lie {
		p.out.Wrong += w
		if strong && !contested && at.rounds > 1 {
			p.out.Slashed += w
		}
	}
}

// open is the chance that the rounds from i on end wrong where no result stands yet, and a majority decides the largest.
func open(laws []Law, i int) float64 {
	law := laws[i]
	c := len(law) - 1
	q := quorum(c)
	if i == len(laws)-1 {
		return law.AtLeast(majority(c))
	}
	return law.AtLeast(q)*standing(laws, i+1) + law.Between(c-q+1, q-1)*open(laws, i+1)
}

// standing is the chance that a wrong result survives the appeal rounds from i on, where two thirds alone overturn.
func standing(laws []Law, i int) float64 {
	if i == len(laws) {
		return 1
	}
	law := laws[i]
	c := len(law) - 1
	return law.AtLeast(c-quorum(c)+1) * standing(laws, i+1)
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
