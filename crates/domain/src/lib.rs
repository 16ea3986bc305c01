//! The rules of Cabildo: pure functions from values to values.
