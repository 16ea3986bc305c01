## O que o plano respeita: tempo, dias fechados, pessoal, dinheiro e avaliações.
keeps-title = O que o plano respeita
keeps-at-once = Cada mudança é salva na hora e refaz o plano. Você pode desfazê-la.
keeps-time = Tempo
keeps-money = Dinheiro
keeps-budget = Orçamento
keeps-budget-none = Sem limite
keeps-budget-none-about = Sem orçamento: o dinheiro não limita o plano. Adicione uma fonte quando souber quanto há.
keeps-budget-sum = No plano: { $currency } { $planned } de { $there }. Um ano vazio é um ano sem dinheiro dessa fonte. As ações que não dizem a fonte usam a que não tem nome ou, se não houver, a que tem mais dinheiro.
keeps-staff = Pessoal
keeps-hours-unit = h/semana
keeps-hours-a-week = Horas por semana
keeps-sources-count = { $count ->
    [0] Nenhuma
   *[other] { $count } avaliações
}
keeps-runs = O plano vai de { $start } a { $end }.
keeps-within-term = Tudo termina com o mandato, em { $day }
keeps-term-unknown = Se anotar quando termina o mandato, o plano pode respeitá-lo.
keeps-enter-term = Anotar o mandato
keeps-closed-about = Uma semana com três ou mais dias fechados não conta como semana de trabalho.
keeps-count-holidays = Contar os feriados de { $country }
keeps-no-carnival = Em { $country }, o Carnaval e outros dias que costumam ser livres não são feriados nacionais. Se a prefeitura fecha, adicione-os abaixo.
keeps-holidays-during = { $count ->
    [one] 1 feriado em dia útil durante o plano
   *[other] { $count } feriados em dias úteis durante o plano
}
keeps-holidays-unknown = O Cabildo não conhece os feriados de { $country }. Anote-os abaixo.
keeps-country-unknown = Falta o país do município: sem ele não se contam feriados. Escolha-o em Configurações ou anote os dias abaixo.
keeps-closed-own = Outros dias fechados
keeps-closed-remove = Retirar { $days }
keeps-to-hint = Vazio: um só dia
keeps-closed-name = Nome
keeps-closed-name-hint = Por exemplo, festa da cidade
keeps-usual-role-hours = Horas habituais de um cargo
keeps-usual-role-hours-hint = Por semana, para as ações do plano, de 0 a 400.
keeps-usual-action-hours = Horas habituais de uma ação
keeps-usual-action-hours-hint = Por semana, se a ficha não disser outra coisa, de 1 a 80.
keeps-role-hours = Horas por semana de cada cargo
keeps-role-hours-hint = Vazio: o habitual. Com 0 horas, o cargo não leva nenhuma ação. Um cargo pode ser várias pessoas.
keeps-carries = Leva
keeps-hours-of-role = Horas por semana de { $role }
keeps-usual = Habitual: { $value }
keeps-other-role = Dar horas a outro cargo
keeps-choose-role = Escolha um cargo
keeps-absences = Ausências
keeps-absences-none = Nenhuma. Anote férias, licenças ou semanas em que um cargo não pode cuidar do plano.
keeps-absence-remove = Retirar a ausência de { $role }, { $days }
keeps-away-who = Quem
keeps-add-absence = Adicionar ausência
keeps-currency = Moeda
keeps-currency-hint = Três letras: USD, COP, BRL
keeps-low-amount = Uma ação de custo baixo
keeps-medium-amount = Uma ação de custo médio
keeps-amounts-hint = São estimativas: valem enquanto a ficha da ação não disser um valor. O custo alto sempre se anota na ficha. Se mudar a moeda, reveja todos os valores: não são convertidos.
keeps-source = Fonte do dinheiro
keeps-source-hint = Por exemplo, recursos próprios. Pode ficar vazia.
keeps-source-unnamed = Sem fonte indicada
keeps-source-remove = Retirar “{ $source }” do orçamento
keeps-source-year = { $source }, { $year }
keeps-planned = No plano: { $currency } { $amount }
keeps-amount-a-year = Cada ano ({ $currency })
keeps-add-source = Adicionar fonte
keeps-sources-about = Das lacunas destas avaliações saem as ações. As metas, a importância e a viabilidade são mudadas nos resultados de cada uma.
keeps-sources-least = O plano precisa de pelo menos uma avaliação.
keeps-source-round = { $round } · { $gaps }
keeps-day-missing = Falta o primeiro dia.
keeps-amount-missing = Falta o valor. Escreva 0 se não há dinheiro.
keeps-to-targets = Ver resultados e metas
