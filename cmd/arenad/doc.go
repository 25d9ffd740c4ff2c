// Command arenad is the whole arena in one binary: the node (`arenad run`), the tools of validators, training nodes and
// task creators, and a devnet.
//
//	main.go    signals, exit code            app.go     the table of commands, run(ctx, args, ...) int
//	args.go    flags before or after args    spec.go    how a command is declared and called
//	exit.go    errors -> exit codes          output.go  tables for people, --json for machines
//
// Then one file per group of commands. Commands that read need no daemon: they follow the chain themselves. Commands
// that write sign with the account's key and journal each transaction, so that they can be repeated after a kill.
package main
