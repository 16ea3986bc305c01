## Os logos de um município, que são impressos nos relatórios.
logos-title = Logos
logos-hint = Até seis logos, na ordem em que são impressos na capa: o do município e os de quem o acompanha.
logos-none = Ainda não há logos. Adicione o brasão ou o logo do município: uma imagem PNG, JPG ou SVG.
logos-add = Adicionar um logo
logos-full = Já há seis logos. Retire um para adicionar outro.
logos-name = Nome
logos-says = O que mostra
logos-says-hint = Quem não pode ver o relatório ouve isto. Por exemplo: “Brasão do município de São Jacinto”.
logos-earlier = Mover “{ $name }” para a frente
logos-later = Mover “{ $name }” para trás
logos-remove = Retirar “{ $name }”
logos-removed = “{ $name }” foi retirado.
logos-added = “{ $name }” foi adicionado.
logos-coarse = Esta imagem tem poucos pontos e será impressa pequena. Se tiver uma maior, use-a no lugar desta.
logos-letters = As letras deste desenho aparecem com outro tipo de letra. Se não ficarem bem, salve-o como PNG e adicione-o de novo.
