## Cópias do arquivo de dados: fazê-las, vê-las, voltar a uma.

copies-title = Cópias de segurança
copies-about = O Cabildo guarda uma cópia de tudo a cada dia de uso, antes de mudar de versão e antes de trazer dados de outro arquivo. As mais antigas são retiradas sozinhas.
copies-same-disk = Estas cópias estão no mesmo disco. Se o computador se perder, elas se perdem também: guarde uma em um pen drive.
copies-none = Ainda não há cópias. A primeira é feita na próxima vez que abrir o Cabildo.
copies-made = Quando
copies-why = Por quê
copies-size = Tamanho
copies-folder = Estão nesta pasta:
copies-show-all = Ver todas as cópias
copies-save-to = Guardar uma cópia agora em…
copies-make = Fazer uma cópia agora
copies-was-made = A cópia está feita.
copies-saved-as = Cópia guardada: { $file }
copies-from-file = Voltar a uma cópia de outro lugar…
copies-restore = Voltar a esta cópia
copies-restore-of = Voltar a esta cópia: { $made }
copies-moment = { $day }, { $time }
copies-file-name = Copia do Cabildo { $moment }

# Por que uma cópia foi feita.

copies-why-day = Cópia do dia
copies-why-update = Antes de mudar de versão
copies-why-import = Antes de trazer dados de outro arquivo
copies-why-restore = Antes de voltar a outra cópia
copies-why-asked = Alguém pediu
copies-why-damaged = Arquivo danificado, tal como estava

## Antes de voltar a uma cópia: o que se perderia.

copies-weighed = Voltar a: { $copy }
copies-would-lose = Isto foi feito ou mudado depois dessa cópia e não apareceria mais:
copies-loses-nothing = Nada se perderia: essa cópia tem tudo o que há agora.
copies-kept-first = Primeiro se guarda uma cópia do que há agora. Se mudar de ideia, pode voltar a ela.
copies-whole-council = Tudo: essa cópia não conhece este município
copies-restored = Pronto. O que havia antes ficou na cópia de { $made }.
copies-made-profile = { $count ->
    [one] dados do município
   *[other] dados de { $count } municípios
}
copies-made-rounds = { $count ->
    [one] { $count } rodada
   *[other] { $count } rodadas
}
copies-made-respondents = { $count ->
    [one] { $count } pessoa ou grupo
   *[other] { $count } pessoas ou grupos
}
copies-made-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
copies-made-agreements = { $count ->
    [one] { $count } acordo
   *[other] { $count } acordos
}
copies-made-evidence = { $count ->
    [one] { $count } documento anexado
   *[other] { $count } documentos anexados
}
copies-made-targets = { $count ->
    [one] { $count } meta
   *[other] { $count } metas
}
copies-made-actions = { $count ->
    [one] { $count } ação do plano
   *[other] { $count } ações do plano
}
copies-made-progress = { $count ->
    [one] { $count } nota de andamento
   *[other] { $count } notas de andamento
}
copies-made-workshops = { $count ->
    [one] { $count } oficina ou participante
   *[other] { $count } oficinas e participantes
}

## O arquivo de dados está danificado: o que se pode fazer.

copies-way-out = O que pode fazer agora
copies-way-newest = Continuar com a cópia mais nova que está boa
copies-way-newest-of = Cópia de { $made }
copies-way-salvage = Recuperar o que se possa ler do arquivo danificado
copies-way-salvage-about = O Cabildo lê linha por linha e pula o que está quebrado. Depois mostra o que encontrou, e você decide.
copies-salvage = Ver o que se pode recuperar
copies-salvaged = Isto se pôde ler do arquivo danificado:
copies-holds = Contém:
copies-holds-nothing = Não tem avaliações.
copies-broken-tables = { $count ->
    [one] 1 parte do arquivo tem algo que não se pôde ler.
   *[other] { $count } partes do arquivo têm algo que não se pôde ler.
}
copies-from-the-copy = { $count ->
    [one] 1 dado que faltava foi tomado da última cópia.
   *[other] { $count } dados que faltavam foram tomados da última cópia.
}
copies-dangling = { $count ->
    [one] 1 dado ficou sem dono: não se sabe de que avaliação era. Fica guardado como texto junto ao arquivo danificado.
   *[other] { $count } dados ficaram sem dono: não se sabe de que avaliação eram. Ficam guardados como texto junto ao arquivo danificado.
}
copies-dangling-protected = { $count ->
    [one] 1 dado ficou sem dono: não se sabe de que avaliação era. Continua no arquivo danificado, que fica guardado com as cópias.
   *[other] { $count } dados ficaram sem dono: não se sabe de que avaliação eram. Continuam no arquivo danificado, que fica guardado com as cópias.
}
copies-begin-copy = Continuar com esta cópia
copies-begin-salvaged = Continuar com o recuperado
copies-damaged-kept = O arquivo danificado não é apagado: fica na pasta de cópias, tal como está.
copies-others = Outras cópias
copies-way-locked = As cópias têm senha. Escreva-a para ver o que há nelas.

## Uma senha para o arquivo de dados.

copies-protect-title = Senha do arquivo de dados
copies-protect-off = O arquivo não está criptografado: pode ser lido por qualquer pessoa que use este computador ou receba uma cópia. Com uma senha, ninguém o lê sem ela, nem as cópias.
copies-protect-on = O arquivo e suas cópias estão criptografados. Abrem-se com a senha.
copies-protect-lost = Se a senha se perder, ninguém pode abrir o arquivo: nem quem fez o Cabildo. Não há outra chave nem maneira de recuperá-la. Escreva-a em um papel e guarde-a em um lugar seguro do município.
copies-protect-elsewhere = As cópias que já guardou em outros lugares, como um pen drive, continuam como estavam.
copies-protect-current = Senha atual
copies-protect-new = Senha nova
copies-protect-new-hint = Ao menos 8 letras ou números. Várias palavras seguidas são fáceis de lembrar e difíceis de adivinhar.
copies-protect-again = A mesma, outra vez
copies-protect-set = Pôr senha
copies-protect-change = Mudar a senha
copies-protect-remove = Retirar a senha
copies-protect-was-set = Pronto. A partir de agora, o Cabildo pede a senha ao abrir.
copies-protect-was-removed = Pronto. O arquivo e suas cópias se abrem sem senha.
copies-protect-left = { $count ->
    [one] 1 cópia não pôde ser mudada e conserva a senha que tinha.
   *[other] { $count } cópias não puderam ser mudadas e conservam a senha que tinham.
}
copies-lock-after = Bloquear se ninguém usa o Cabildo
copies-lock-never = Nunca
copies-lock-minutes = { $minutes } min
copies-lock-now = Bloquear agora
copies-lock-key = Também com o teclado: Ctrl + L.
copies-locked-title = O Cabildo está bloqueado
copies-locked-about = Escreva a senha do arquivo de dados para continuar.
copies-password = Senha
copies-unlock = Abrir
copies-begun-is-there = Pode continuar de onde estava: o que tinha começado a escrever continua no lugar.
copies-opens-a-copy = Essa senha abre uma cópia, mas não o arquivo de dados. Se a senha foi mudada há pouco, escreva a nova. Se não foi, o arquivo está danificado.
