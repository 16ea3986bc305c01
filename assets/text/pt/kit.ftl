## O material da oficina: a pasta que quem capacita leva em um pendrive, e sua folha «Leia primeiro».
kit-title = Material da oficina
kit-about = Uma pasta para o pendrive: instaladores, questionários e folhas para imprimir. Este computador a assina: se alguém mudar algo, percebe-se.
kit-instruments = Questionários
kit-languages = Idiomas das folhas
kit-installers = Instaladores e atualizações
kit-no-installers = Não há instaladores. Para levá-los, copie-os para esta pasta e abra esta parte de novo: { $folder }
kit-choose-instrument = Marque pelo menos um questionário.
kit-choose-language = Marque pelo menos um idioma.
kit-make = Salvar em uma pasta…
kit-making = Preparando o material. Pode demorar alguns minutos.
kit-made = { $files ->
    [one] Salvo em “{ $folder }”: 1 arquivo, { $size }.
   *[other] Salvo em “{ $folder }”: { $files } arquivos, { $size }.
}
kit-made-without = Não leva instaladores: quem não tem o Cabildo não poderá instalá-lo a partir deste pendrive.
kit-made-key = Este computador o assinou. Diga estes sinais a quem o receber, para comparar: { $key }
kit-check-title = Conferir um material
kit-check-about = Antes de instalar algo de um pendrive, confira se tudo está como foi assinado. Nada é alterado nem instalado.
kit-check = Escolher a pasta…
kit-folder = Cabildo material da oficina
kit-folder-install = Instalar
kit-folder-instruments = Questionários
kit-file-leaflet = Leia primeiro
kit-file-guide = Guia de facilitação
kit-file-questionnaire = Questionário
kit-file-sheet = Folha de respostas
kit-blank = em branco, com todas as perguntas
kit-guide-when = dia e hora a combinar
kit-made-by = Foi feito em “{ $computer }” em { $day }.
kit-holds = { $files ->
    [one] 1 arquivo, { $size }
   *[other] { $files } arquivos, { $size }
}
kit-signature-ours = Foi assinado por este mesmo computador.
kit-signature-known = É a mesma assinatura de arquivos anteriores: { $key }.
kit-signature-first = Esta assinatura aparece aqui pela primeira vez: { $key }. Pergunte por telefone a quem lhe deu o pendrive se os sinais são esses.
kit-signature-expected = Foi assinado pela chave que você indicou: { $key }.
kit-whole = Está completo e como foi assinado.
kit-not-whole = Não está como foi assinado. Não instale nada desta pasta e peça o material de novo.
kit-only-extra = Tudo o que foi assinado está como foi assinado, mas há arquivos que não vinham. Se são folhas de respostas, receba-as em “Trazer”. Se não sabe o que são, não os abra.
kit-changed = Mudou depois de assinado: { $file }
kit-missing = Falta: { $file }
kit-extra = Não vinha com o material: { $file }
kit-not-a-kit = Nessa pasta não há um material da oficina. Escolha a pasta em que está o arquivo “kit.json”.
kit-too-new = Este material foi feito com uma versão mais nova do Cabildo. Atualize o Cabildo e confira de novo. Nada foi alterado.
kit-unsigned = Este material não tem assinatura, por isso não se pode saber se alguém o mudou. Não instale nada desta pasta e peça-o de novo.
kit-broken = A assinatura não confere: alguém mudou a lista de arquivos depois de assinada. Não instale nada desta pasta e peça o material de novo.
kit-other-key = Foi assinado por outra chave que a indicada: { $key }. Não instale nada desta pasta e pergunte a quem a deu.
kit-hostile = Este material não foi feito pelo Cabildo ou alguém o mudou depois. Não instale nada desta pasta e peça-o de novo.
kit-stick = Pegar as folhas de um pendrive…
kit-stick-none = Nessa pasta não há folhas de respostas. Confira se é o pendrive certo e escolha outra pasta.
kit-stick-too-many = Essa pasta tem arquivos demais para procurar em todos. Escolha a pasta em que estão as folhas.
kit-leaflet-title = Leia primeiro
kit-leaflet-subject = Como instalar o Cabildo a partir do pendrive e como devolver as respostas
kit-leaflet-subject-without = Como devolver as respostas
kit-leaflet-lead = Com este pendrive se instala o Cabildo. Não é preciso internet nem permissão de administrador, e nada sai do seu computador.
kit-leaflet-without = Este pendrive traz questionários e folhas, mas não o programa. Se o seu computador não tem o Cabildo, peça-o a quem lhe deu o pendrive, ou responda em papel.
kit-leaflet-windows = Instalar no Windows 10 ou 11
kit-leaflet-windows-open = Abra a pasta “{ $folder }” do pendrive e dê dois cliques no arquivo do Cabildo que termina em “.exe”.
kit-leaflet-windows-asks = Se o Windows disser “O Windows protegeu o computador”, escolha “Mais informações” e depois “Executar assim mesmo”. Ele pergunta porque não conhece quem fez o programa.
kit-leaflet-windows-steps = Siga os passos e escolha seu idioma. No fim, o Cabildo está no menu Iniciar.
kit-leaflet-windows-zip = Não dá para instalar? Copie para o computador o arquivo que termina em “.zip”, extraia tudo e abra “cabildo-desktop”.
kit-leaflet-linux = Instalar no Linux
kit-leaflet-linux-open = Dê dois cliques no arquivo que termina em “.deb” ou “.rpm”. Sem permissão, extraia o que termina em “.tar.gz” e abra “cabildo-desktop”.
kit-leaflet-browser = Se não aparecer nenhuma janela
kit-leaflet-browser-about = Em alguns computadores falta o WebView2, uma parte do Windows. Então o Cabildo abre no navegador que já existe, como Edge, Chrome ou Firefox. Funciona igual e sem internet. Não feche essa página enquanto trabalha.
kit-leaflet-questionnaires = Pediram outro questionário além dos que o Cabildo traz? Abra-o com dois cliques na pasta “{ $folder }”.
kit-leaflet-answers = Responder e devolver as respostas
kit-leaflet-answers-invitation = No Cabildo, vá a “Levar e trazer”, “Trazer”, e abra o convite que recebeu.
kit-leaflet-answers-answer = Responda a sós. Cada resposta fica salva na hora.
kit-leaflet-answers-save = Vá a “Levar e trazer”, “Levar”, “Minhas respostas”, e salve o arquivo neste pendrive. Vai lacrado: só pode abri-lo quem convidou você.
kit-leaflet-answers-paper = Em papel? Marque a folha de respostas com o código que lhe derem, sem seu nome, e entregue-a.
kit-leaflet-key = Para ter certeza
kit-leaflet-key-about = Quem fez este pendrive o assinou como “{ $computer }” com estes sinais: { $key }. Em “Levar e trazer” pode-se conferir que nada mudou. Compare os sinais com os que essa pessoa lhe disser, não só com esta folha.
kit-needs-window = No navegador não é possível escolher uma pasta. Faça isto em um computador em que o Cabildo abre em sua própria janela.
