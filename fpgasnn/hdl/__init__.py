"""The hardware: one Amaranth component per file, built from a network and its plan."""
