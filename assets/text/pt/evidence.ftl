## Os arquivos que apoiam uma resposta ou um acordo.
evidence-title = Arquivos anexos
evidence-attach = Anexar um arquivo
evidence-original = Guardar a foto original
# $largest, $photo: “64 MB”, “500 kB”.
evidence-hint = Uma foto grande é reduzida a { $photo } e o lugar onde foi tirada é apagado dela. Um arquivo pode ter até { $largest }.
evidence-original-hint = A foto é guardada como está, também com o lugar onde foi tirada. Pode ter até { $largest }.
evidence-who-sees = O grupo poderá abrir o arquivo quando as respostas forem reveladas. O Cabildo não diz de quem é, mas o nome e o conteúdo são vistos.
evidence-none = Ninguém anexou arquivos para esta pergunta.
evidence-attached = “{ $name }” foi anexado.
evidence-attached-smaller = “{ $name }” foi anexado. A foto passou de { $was } para { $size }.
evidence-attached-before = “{ $name }” já estava anexado aqui.
evidence-removed = “{ $name }” foi retirado.
evidence-from-you = Anexado por você
evidence-from-answer = De uma resposta individual
evidence-from-meeting = Anexado na reunião
evidence-name = Nome do arquivo
evidence-owner = Setor que guarda o documento
evidence-owner-hint = Por exemplo, Secretaria Municipal. Pode ficar vazio.
evidence-kept-by = Guardado por: { $owner }
evidence-valid-until = Último dia de validade
evidence-valid-until-hint = Dia/mês/ano, por exemplo 31/12/2027. Deixe vazio se não vence.
evidence-valid = Válido até { $day }
evidence-expired = Venceu em { $day }
evidence-also = { $items ->
    [one] Apoia também outra pergunta
   *[other] Apoia também outras { $items } perguntas
}
evidence-open = Abrir “{ $name }”
evidence-edit = Mudar os dados de “{ $name }”
evidence-edit-title = Dados do arquivo
evidence-remove = Retirar “{ $name }”
evidence-save-copy = Salvar uma cópia
evidence-copy-saved = A cópia “{ $file }” foi salva.
evidence-reuse = Usar também para…
evidence-reuse-none = Escolha uma pergunta
evidence-reused = “{ $name }” apoia também “{ $item }”.
evidence-risky-title = Abrir “{ $name }”?
evidence-risky = Este arquivo pode conter programas. Abra-o só se souber quem o fez e confiar nessa pessoa. Se pedirem para permitir macros ou habilitar conteúdo, não permita.
evidence-risky-open = Abrir mesmo assim
