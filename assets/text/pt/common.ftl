## O que várias telas dizem: nomes, botões, avisos.

common-app = Cabildo
common-skip-to-content = Ir para o conteúdo
common-offline = Sem conexão: tudo fica salvo neste computador

# Navegação, na barra da esquerda.
common-nav-home = Início
common-nav-answering = Questionário
common-nav-consensus = Consenso
common-nav-results = Resultados
common-nav-spread = Distribuição
common-nav-exchange = Intercâmbio
common-nav-roadmap = Roteiro
common-nav-follow-up = Acompanhamento
common-nav-reports = Relatórios
common-nav-workshop = Oficina
common-nav-library = Biblioteca
common-nav-settings = Ajustes
common-nav-main = Navegação principal

# Botões.
common-save = Salvar
common-cancel = Cancelar
common-close = Fechar
common-next = Próxima
common-previous = Anterior
common-undo = Desfazer

# Ao lado do nome de um campo: “Comentário (opcional)”.

common-language = Idioma
common-theme = Tema
common-theme-light = Claro
common-theme-dark = Escuro
common-theme-system = O do computador

# Estado do que se escreve.
common-saving = Salvando…
# $time: a hora, “10:42”.
common-saved-at = Salvo às { $time }
common-not-saved = Não salvo

# Níveis.
# $level: o número do nível.
common-level = Nível { $level }
# $level: o número; $name: “Incipiente”.

# Custo de uma ação.
common-cost-low = Baixo
common-cost-medium = Médio
common-cost-high = Alto

common-municipality = Município
common-country = País
common-cost = Custo

# Quantidades.
common-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
# “22 de 37”.
common-of = { $done } de { $total }

# Um campo de data.
common-day-hint = Dia/mês/ano, por exemplo 31/12/2027
common-day-unreadable = Escreva o dia, o mês e o ano com números, por exemplo 31/12/2027.
# $month: “fevereiro de 2027”; $last: 28.
common-day-past-month-end = Em { $month } o último dia é { $last }. Corrija a data.
common-retry = Tentar de novo
common-kilobytes = { $number } kB
common-megabytes = { $number } MB
common-gigabytes = { $number } GB
common-number-unreadable = Escreva um número inteiro, sem sinal de menos e sem casas decimais.
common-number-between = Escreva um número de { $least } a { $most }.
common-nav-packages = Levar e trazer
common-cell-place = { $column }, linha { $row }
common-cell-says = Diz «{ $text }».
common-cell-says-nothing = Não diz nada.
