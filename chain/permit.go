package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/ai-arena/arenad/arena"
)

// Permit is an EIP-2612 statement: a contract of the arena may take Amount of the owner's FML until Deadline.
type Permit struct {
	Amount   *big.Int
	Deadline arena.Time
	Digest   common.Hash // what the owner signs
}

// Permit makes the statement that the owner signs next; spender is the contract that takes it.
func (r *Reader) Permit(ctx context.Context, owner, spender common.Address, amount *big.Int, deadline arena.Time) (Permit, error) {
	nonce, err := read(ctx, r, r.at.FML, r.b.fml.PackNonces(owner), r.b.fml.UnpackNonces)
	if err != nil {
		return Permit{}, err
	}
	domain, err := read(ctx, r, r.at.FML, r.b.fml.PackDOMAINSEPARATOR(), r.b.fml.UnpackDOMAINSEPARATOR)
	if err != nil {
		return Permit{}, err
	}
	typeHash := crypto.Keccak256Hash([]byte("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))
	statement := crypto.Keccak256(
		typeHash[:], arena.WordAddress(owner).Bytes(), arena.WordAddress(spender).Bytes(), common.BigToHash(amount).Bytes(),
		common.BigToHash(nonce).Bytes(), arena.WordUint(uint64(deadline)).Bytes(),
	)
	return Permit{
		Amount: amount, Deadline: deadline, Digest: crypto.Keccak256Hash([]byte("\x19\x01"), domain[:], statement),
	}, nil
}
