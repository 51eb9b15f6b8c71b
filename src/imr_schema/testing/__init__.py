"""Property tests: public Hypothesis strategies, and near misses of every member."""
