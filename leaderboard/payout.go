package leaderboard

import (
	"math/big"

	"github.com/ai-arena/arenad/arena"
)

// Shares and powers have 18 decimals; everything is floored. What is lost to floors is the dust of the settlement.
var (
	one     = big.NewInt(1e18)
	million = big.NewInt(1e6)
)

// Counted is t_j: the trainer's stake that counts, so that stake never outweighs one rank: min(locked, minTrainerStake *
// 1e12/rho^2) for alpha 1/2, 1e6/rho for alpha 1, 1 for alpha 0. FML wei; the arguments are not changed. Source:
// docs/protocol.md 9.3.
func Counted(locked *big.Int, p *arena.TaskParams) *big.Int {
	most := new(big.Int).Set(p.MinTrainerStake)
	rho := new(big.Int).SetUint64(uint64(p.Rho))
	switch p.Alpha {
	case arena.StakeHalf:
		most.Mul(most, million).Mul(most, million)
		most.Quo(most, rho.Mul(rho, rho))
	case arena.StakeOne:
		most.Quo(most.Mul(most, million), rho)
	}
	if locked.Cmp(most) < 0 {
		return most.Set(locked)
	}
	return most
}

// Split divides a reward between trainers and validators: R_train = R * (gamma + (1 - 2 gamma) * T / (T + S)), R_val =
// R - R_train; with no trainer to pay R_val = gamma R, and the rest returns.
//
//	stakes      t_j of the paid trainers, FML wei; their sum is T
//	validators  S, FML wei
//
// Source: docs/protocol.md 9.3.
func Split(p *arena.TaskParams, stakes []*big.Int, validators *big.Int) (trainerPart, validatorPart *big.Int) {
	gamma := new(big.Int).SetUint64(uint64(p.Gamma))
	if len(stakes) == 0 {
		part := new(big.Int).Mul(p.Reward, gamma)
		return new(big.Int), part.Quo(part, million)
	}
	t := new(big.Int)
	for _, s := range stakes {
		t.Add(t, s)
	}
	unit := new(big.Int).Quo(one, million)
	share := new(big.Int).Mul(gamma, unit)
	middle := new(big.Int).Sub(million, new(big.Int).Lsh(gamma, 1))
	middle.Mul(middle, unit).Mul(middle, t)
	if sum := new(big.Int).Add(t, validators); sum.Sign() > 0 {
		share.Add(share, middle.Quo(middle, sum))
	}
	trainerPart = new(big.Int).Mul(p.Reward, share)
	trainerPart.Quo(trainerPart, one)
	return trainerPart, new(big.Int).Sub(p.Reward, trainerPart)
}

// shares are f_j, with 18 decimals.
func shares(p *arena.TaskParams, stakes []*big.Int) []*big.Int {
	f := make([]*big.Int, len(stakes))
	power, sum := new(big.Int).Set(one), new(big.Int)
	rho := new(big.Int).SetUint64(uint64(p.Rho))
	for j, t := range stakes {
		f[j] = new(big.Int).Set(power)
		switch p.Alpha {
		case arena.StakeHalf:
			f[j].Mul(f[j], new(big.Int).Sqrt(t))
		case arena.StakeOne:
			f[j].Mul(f[j], t)
		}
		sum.Add(sum, f[j])
		power.Quo(power.Mul(power, rho), million)
	}
	if sum.Sign() > 0 {
		for _, w := range f {
			w.Quo(w.Mul(w, one), sum)
		}
	}
	return f
}

// Portions are the parts of trainerPart for the ranks 1, 2 ...: f_j = rho^(j-1) * t_j^alpha / sum. Source:
// docs/protocol.md 9.3.
func Portions(p *arena.TaskParams, stakes []*big.Int, trainerPart *big.Int) []*big.Int {
	parts := shares(p, stakes)
	for _, f := range parts {
		f.Quo(f.Mul(f, trainerPart), one)
	}
	return parts
}

// OwnPortions are what of Portions the own stake alone would have brought each trainer, had all others been as they are, rounded
// up: what is more than that is due to whoever delegated to it.
//
//	stakes  t_j of the paid trainers, that of their delegators included, FML wei
//	own     t_j without it
//
// Source: docs/protocol.md 9.3.
func OwnPortions(p *arena.TaskParams, stakes, own []*big.Int, trainerPart *big.Int) []*big.Int {
	parts := Portions(p, stakes, trainerPart)
	for j, f := range shares(p, stakes) {
		mine, all := own[j], stakes[j]
		if p.Alpha == arena.StakeHalf {
			mine, all = new(big.Int).Sqrt(mine), new(big.Int).Sqrt(all)
		}
		if p.Alpha == arena.StakeZero || mine.Cmp(all) >= 0 {
			continue
		}
		// f = c all / (c all + others), and alone = c mine / (c mine + others), with c and others as they are.
		alone := new(big.Int).Mul(f, mine)
		if alone.Sign() == 0 {
			parts[j] = new(big.Int)
			continue
		}
		sum := new(big.Int).Sub(one, f)
		sum.Mul(sum, all).Add(sum, alone)
		up := alone.Mul(alone, trainerPart)
		up.Add(up, new(big.Int).Sub(sum, big.NewInt(1))).Quo(up, sum)
		if up.Cmp(parts[j]) < 0 {
			parts[j] = up
		}
	}
	return parts
}
