## A ata do que o grupo acordou, para assinar.
record-title = Ata de acordos
record-subject = O que o grupo de { $council } acordou: { $about }
record-opening = Em { $council }, em { $days }, o grupo acordou os níveis do questionário “{ $about }” na rodada “{ $round }”.
record-opening-undated = Ata do questionário “{ $about }” em { $council }, rodada “{ $round }”.
record-present = Quem esteve presente
record-present-none = Ninguém anotou quem esteve presente. Escreva os nomes abaixo ao assinar.
record-present-label = Presentes:
record-agreements = O que se acordou
record-count = { $agreed ->
    [one] O grupo resolveu 1 de { $items } perguntas.
   *[other] O grupo resolveu { $agreed } de { $items } perguntas.
} As respostas de cada pessoa não são mostradas nem mudam.
record-table = Acordos por pergunta, com a sua razão
record-reason = Razão e divergência
record-divided = O grupo continuou dividido depois de votar outra vez: fica o nível mais baixo.
record-evidence-wanted = É preciso trazer evidência antes da próxima rodada.
record-changed = Acordos que foram mudados
record-changed-level = Mudou em { $day }; antes, nível { $level }.
record-changed-none = Mudou em { $day }; antes, sem nível.
record-changed-why = Motivo: { $why }
record-signatures = Assinaturas
record-closing = Quem assina confirma que o grupo acordou o que diz esta ata. Assinar não obriga a concordar com o nível: a divergência fica por escrito.
