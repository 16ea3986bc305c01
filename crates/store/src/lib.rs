//! What Cabildo keeps: one SQLite file.
