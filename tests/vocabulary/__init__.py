"""Tests of the words that organisers use."""
