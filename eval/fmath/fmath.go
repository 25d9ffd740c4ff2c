package fmath
