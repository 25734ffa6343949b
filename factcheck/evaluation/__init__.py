"""Labelled sets in; accuracy, calibration and thresholds out."""
