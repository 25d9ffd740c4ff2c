//go:build !bench

package main

func taggedAreas() []benchArea { return nil }

func taggedSpecs() []spec { return nil }
