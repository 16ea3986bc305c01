## Report: what is printed.
