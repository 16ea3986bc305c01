## A tela de relatórios: escolher, olhar e salvar.
reports-title = Relatórios
reports-assessment = Relatório de resultados
reports-plan = Plano de ação
reports-plan-about = Ações, datas e assinaturas
reports-language = Idioma
reports-paper = Papel
reports-letter = Carta
reports-a4 = A4
reports-save = Salvar PDF
reports-saved = Salvo: { $name }
reports-page = Página { $page } de { $pages }
reports-pages = { $pages ->
    [one] PDF, { $pages } página
   *[other] PDF, { $pages } páginas
}
reports-notices = Antes de imprimir
reports-characters = Estes caracteres não podem ser impressos e saem como □: { $characters }
reports-preview = Prévia
reports-making = Preparando as páginas…
reports-round = Avaliação
reports-group-results = Resultados
reports-group-paper = Para responder em papel
reports-group-plan = Plano de ação
reports-group-workshop = Oficina
reports-assessment-about = Níveis, razões e lacunas
reports-brief = Resumo para a câmara
reports-brief-about = Uma página para decidir
reports-record = Ata de consenso
reports-record-about = O acordado, para assinar
reports-poster = Cartaz do perfil
reports-poster-about = Para pendurar na parede
reports-progress = Avanço entre rodadas
reports-progress-about = O que mudou desde antes
reports-review = Reunião de acompanhamento
reports-review-about = A folha deste mês
reports-half-year = Relatório semestral
reports-half-year-about = Avanço e lições
reports-include = Incluir
reports-include-comparison = Comparação com a rodada anterior
reports-include-reasons = Razões do consenso
reports-include-participants = Participantes por área
reports-include-annex = Anexo com todas as perguntas
reports-include-logos = Logotipos do município
reports-grey = Impressora sem cor
reports-grey-patterns = Usar tramas em vez de cor
reports-print = Imprimir
reports-print-how = Abre no visualizador do seu computador; imprima a partir dele.
reports-save-word = Para Word
reports-save-tables = Para Excel
reports-go-to-page = Ir para a página { $page }
reports-thumbnails = Páginas
reports-batch = Para vários municípios…
reports-batch-title = Fazer este relatório para vários municípios
reports-batch-all = Todos
reports-batch-without = Ainda não se pode fazer para: { $names }
reports-batch-none = Ainda não se pode fazer para nenhum município.
reports-batch-cancel = Cancelar
reports-batch-doing = { $done } de { $of }: { $name }
reports-batch-stopped = Cancelado. { $done } de { $of } já estão salvos na pasta “{ $folder }”.
reports-batch-failed = { $name }: { $why }
reports-batch-begin = { $count ->
    [one] Escolher pasta e fazer 1 relatório
   *[other] Escolher pasta e fazer { $count } relatórios
}
reports-batch-done = { $count ->
    [one] 1 relatório salvo na pasta “{ $folder }”.
   *[other] { $count } relatórios salvos na pasta “{ $folder }”.
}
reports-group-networks = Redes de cidades
reports-questionnaire = Questionário em papel
reports-questionnaire-about = Todas as perguntas
reports-answer-sheets = Folhas de resposta
reports-answer-sheets-about = Com código, para marcar
reports-ballots = Cédulas para a mesa
reports-ballots-about = Para votar em segredo
reports-membership = Pedido de adesão
reports-membership-about = Rascunho para a rede
reports-award = Candidatura ao prêmio
reports-award-about = Rascunho para a rede
reports-ask-dimension = Dimensão
reports-ask-dimension-all = Todas
reports-ask-blank = Folhas sem código
reports-ask-blank-nothing = Vazio: uma para cada pessoa que responde em papel
reports-ask-seats = Pessoas na mesa
reports-ask-month = Mês
reports-ask-last-month = Último dos seis meses
reports-ask-words = Palavras por texto, no máximo
reports-ask-words-nothing = Vazio: o habitual
reports-logos = Escolher logotipos…
