## Os avisos onde o Cabildo não pode mostrar nenhuma tela.

shell-no-display = O Cabildo precisa de uma tela. Sem ela, use o programa “cabildo”.
shell-no-folder = O computador não diz onde você guarda seus arquivos, e o Cabildo não sabe onde estão seus dados. Saia da sua conta e entre de novo. Se continuar igual, peça ajuda a quem instalou o Cabildo: com “--data” se indica o arquivo de dados.
shell-not-understood = O Cabildo foi aberto com uma indicação que não entende: { $words }. Abra-o pelo ícone. Se acontecer de novo, peça ajuda a quem instalou o Cabildo.
