package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/ai-arena/arenad/node/config"
)

// maxPassphraseBytes bounds the first line of a passphrase file: longer is another kind of file.
const maxPassphraseBytes = 1024

// passphrase gets the passphrase of the keys from the file of the configuration, else from the terminal. With confirm
// it is asked twice; without, once for the whole command. It is never a flag's or a variable's value: those can be read by others.
// Errors: errPassphrase.
func (c *call) passphrase(cfg *config.Config, confirm bool) (string, error) {
	if path := cfg.Keys.PassphraseFile; path != "" {
		return passphraseFile(cfg.Path(path))
	}
	if c.typed != "" && !confirm {
		return c.typed, nil
	}
	tty, ok := c.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(tty.Fd())) { //nolint:gosec // a file descriptor fits an int
		return "", fmt.Errorf("%w: give --passphrase-file, or run on a terminal to be asked", errPassphrase)
	}
	ask := func(prompt string) (string, error) {
		fmt.Fprint(c.stderr, prompt)                  //nolint:errcheck // the question is not worth an error
		text, err := term.ReadPassword(int(tty.Fd())) //nolint:gosec // a file descriptor fits an int
		fmt.Fprintln(c.stderr)                        //nolint:errcheck // ends the line that was typed
		if err != nil {
			return "", fmt.Errorf("%w: read it from the terminal: %w", errPassphrase, err)
		}
		return string(text), nil
	}
	first, err := ask("Passphrase: ")
	if err != nil || !confirm {
		c.typed = first
		return first, err
	}
	second, err := ask("Again: ")
	if err == nil && first != second {
		err = fmt.Errorf("%w: the two differ", errPassphrase)
	}
	return first, err
}

// passphraseFile is the first line of a file.
func passphraseFile(path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("%w: open the passphrase file: %w", errPassphrase, err)
	}
	defer file.Close() //nolint:errcheck // nothing was written
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, maxPassphraseBytes)
	lines.Scan()
	if err := lines.Err(); err != nil {
		return "", fmt.Errorf("%w: read the passphrase file: %w", errPassphrase, err)
	}
	text := strings.TrimSuffix(lines.Text(), "\r")
	if text == "" {
		return "", fmt.Errorf("%w: the first line of %s is empty", errPassphrase, path)
	}
	return text, nil
}

// confirm asks a question that only "y" or "yes" answers; --yes answers it beforehand. Errors: errDeclined.
func (c *call) confirm(question string) error {
	if c.cli.Bool("yes") {
		return nil
	}
	fmt.Fprintf(c.stderr, "%s [y/N] ", question) //nolint:errcheck // the question is not worth an error
	answer, err := bufio.NewReader(c.stdin).ReadString('\n')
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "y", "yes":
		return nil
	}
	if err != nil {
		fmt.Fprintln(c.stderr) //nolint:errcheck // ends the line of the question
		return fmt.Errorf("%w: nobody answered; give --yes to go on without asking", errDeclined)
	}
	return fmt.Errorf("%w: nothing was sent", errDeclined)
}
