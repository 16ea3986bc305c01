# What an instrument says of itself when the file it came from says nothing.
imports-about-xlsform = Questionário trazido de um formulário XLSForm.
imports-about-library = Estrutura trazida de uma biblioteca do CISO Assistant.
imports-source = Arquivo { $file }, na versão que foi trazida.
imports-level = Nível { $level }
