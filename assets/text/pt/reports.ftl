## A tela de relatórios: escolher, olhar e salvar.
reports-title = Relatórios
reports-assessment = Relatório de resultados
reports-plan = Plano de ação
reports-plan-about = Ações, datas, responsáveis e assinaturas
reports-language = Idioma
reports-paper = Papel
reports-letter = Carta
reports-a4 = A4
reports-save = Salvar PDF
reports-saved = PDF salvo: { $name }
reports-page = Página { $page } de { $pages }
reports-pages = { $pages ->
    [one] PDF, { $pages } página
   *[other] PDF, { $pages } páginas
}
reports-notices = Antes de imprimir
reports-characters = Estes caracteres não podem ser impressos e saem como □: { $characters }
reports-preview = Prévia
reports-making = Preparando as páginas…
