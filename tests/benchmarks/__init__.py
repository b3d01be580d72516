"""Figures anyone can measure again, as ratios in one run; never part of a test."""
