//! Cabildo.
