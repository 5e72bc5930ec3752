"""What users test their own networks with: Hypothesis strategies and stream helpers."""
