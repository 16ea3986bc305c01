## As telas no navegador do computador, onde não há janela própria.

# Avisos fora de qualquer página.
browser-none = Não foi encontrado nenhum navegador, e o Cabildo precisa de um para aparecer neste computador. Instale o Firefox, o Chrome ou o Edge e abra o Cabildo de novo. Se já tiver um, deixe este aviso aberto e digite no navegador este endereço: { $address }
browser-nobody-came = O navegador não mostrou o Cabildo. Deixe este aviso aberto, abra você mesmo o navegador e digite nele este endereço: { $address }
browser-not-served = O computador não deixa o Cabildo aparecer no navegador ({ $why }). Reinicie o computador. Se continuar igual, peça ajuda a quem instalou o Cabildo. Seus dados não foram alterados.
browser-in-a-window = O Cabildo já está aberto com este arquivo de dados. Procure-o na barra de tarefas, ou feche-o e abra de novo.

# Na página.
browser-stranger-title = Abra o Cabildo pelo ícone
browser-stranger = Este endereço já foi usado. Feche esta aba e abra o Cabildo pelo ícone. Seus dados estão a salvo.
browser-elsewhere-title = O Cabildo foi aberto em outra aba
browser-elsewhere = Continue na outra aba, ou continue aqui. O que já foi salvo está seguro.
browser-go-on-here = Continuar aqui
browser-ended-title = O Cabildo foi fechado
browser-ended = O programa não responde mais. O que já foi salvo está seguro. Feche esta aba e abra o Cabildo pelo ícone.
browser-downloads = Downloads
browser-downloading = O navegador está baixando { $file }. Espere terminar antes de fechar o navegador ou retirar o pen drive.
