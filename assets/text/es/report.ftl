## Informe: lo que se imprime.
