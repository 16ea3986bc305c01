//! Every word Cabildo shows, as typed functions.
